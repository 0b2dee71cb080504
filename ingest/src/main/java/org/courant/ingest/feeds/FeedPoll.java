package org.courant.ingest.feeds;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.courant.ingest.fetch.Fetched;
import org.courant.ingest.fetch.PageFetch.Page;
import org.courant.ingest.fetch.Redacted;
import org.courant.ingest.fetch.Request;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.courant.ingest.reader.Reading;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;
import org.courant.ingest.reader.WebDocument;
import org.jspecify.annotations.Nullable;

/** One look at one feed: fetch, read, publish what is new, and say in its state how it went. */
public final class FeedPoll {
  /** A quiet feed is no broken one. */
  private static final String EMPTY = "the feed has no items";

  private final Function<Request, Fetched> fetcher;
  private final Function<URI, Page> pages;
  private final Outlet outlet;
  private final Clock clock;
  private final Schedule schedule;
  private final BooleanSupplier stopping;
  private final Consumer<String> tell;

  FeedPoll(
      Function<Request, Fetched> fetcher,
      Function<URI, Page> pages,
      Outlet outlet,
      Clock clock,
      Schedule schedule,
      BooleanSupplier stopping,
      Consumer<String> tell) {
    this.fetcher = fetcher;
    this.pages = pages;
    this.outlet = outlet;
    this.clock = clock;
    this.schedule = schedule;
    this.stopping = stopping;
    this.tell = tell;
  }

  /** Works on the state, which is to be kept unless we were stopped meanwhile. */
  Tally poll(Feed feed, FeedState state) {
    Fetched fetched =
        fetcher.apply(new Request(feed.uri(), feed.headers(), state.etag, state.lastModified));
    if (stopping.getAsBoolean() && fetched instanceof Fetched.Failed) {
      return Tally.NOTHING; // broken off by us
    }
    if (fetched instanceof Fetched.Failed failed) {
      return failed(feed, state, failed);
    }
    if (fetched instanceof Fetched.Body body) {
      return read(feed, state, body);
    }
    succeeded(feed, state);
    return Tally.NOTHING;
  }

  private Tally read(Feed feed, FeedState state, Fetched.Body body) {
    List<Reading> readings = new ArrayList<>();
    new WebDocument(body.bytes(), feed.name(), body.charset()).readFeed(body.from(), readings::add);
    List<Unreadable> faults =
        readings.stream()
            .filter(Unreadable.class::isInstance)
            .map(Unreadable.class::cast)
            .filter(fault -> !fault.reason().equals(EMPTY))
            .toList();
    if (!faults.isEmpty() && faults.size() == readings.size()) {
      return failed(feed, state, faults.get(0).reason(), null);
    }
    faults.forEach(fault -> tell.accept(fault.toString()));
    Instant now = clock.instant();
    FullText fullText = feed.fullText() ? new FullText(pages, stopping, line(feed)) : null;
    NewItems news = new NewItems(state, fullText, now);
    for (Reading reading : readings) {
      if (reading instanceof Read read) {
        news.take(Completion.withSettings(read.item(), feed));
      }
    }
    Tally tally = news.publish(outlet, line(feed)).plus(new Tally(0, 0, 0, faults.size(), 0));
    state.items = (int) readings.stream().filter(Read.class::isInstance).count();
    state.etag = news.isComplete() ? body.etag() : null;
    state.lastModified = news.isComplete() ? body.lastModified() : null;
    state.total = state.total.plus(tally);
    state.forgetOld(now);
    moved(feed, state, body.moved());
    succeeded(feed, state);
    return tally;
  }

  private void moved(Feed feed, FeedState state, @Nullable URI moved) {
    String where = moved == null ? null : Redacted.address(moved);
    if (where != null && !where.equals(state.moved)) {
      line(feed).accept("has moved for good to " + where + "; change its url");
    }
    state.moved = where;
  }

  private void succeeded(Feed feed, FeedState state) {
    if (state.failures > 0) {
      line(feed).accept("is well again after " + state.failures + " failures");
    }
    Instant now = clock.instant();
    state.failures = 0;
    state.lastSuccess = now;
    state.next = schedule.afterSuccess(feed, now);
  }

  private Tally failed(Feed feed, FeedState state, Fetched.Failed failed) {
    if (failed.failure() == Fetched.Failure.GONE) {
      state.gone = clock.instant();
    }
    return failed(feed, state, failed.reason(), failed.retryAfter());
  }

  private Tally failed(Feed feed, FeedState state, String reason, @Nullable Duration retryAfter) {
    Instant now = clock.instant();
    if (state.failures == 0 || !reason.equals(state.lastError)) {
      line(feed).accept(reason + (state.gone == null ? "" : ": gone for good, not asked again"));
    }
    state.failures++;
    state.lastError = reason;
    state.lastErrorAt = now;
    state.next = schedule.afterFailure(feed, state.failures, retryAfter, now);
    return Tally.NOTHING;
  }

  private Consumer<String> line(Feed feed) {
    return line -> tell.accept(feed.name() + ": " + line);
  }
}
