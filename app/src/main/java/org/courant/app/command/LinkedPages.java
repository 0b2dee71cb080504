package org.courant.app.command;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.courant.app.settings.IngestSettings;
import org.courant.ingest.fetch.FetchLimits;
import org.courant.ingest.fetch.HttpFetcher;
import org.courant.ingest.fetch.PageFetch;
import org.courant.ingest.reader.Reading.Link;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of a list of addresses, several at a time, and hands them over in the list's
 * order on the caller's thread. A list may be long: only so many are under way at once.
 */
final class LinkedPages implements AutoCloseable {
  private static final Duration PATIENCE_FOR_A_TURN = Duration.ofMinutes(10);

  private record UnderWay(Link link, Future<PageFetch.Page> page) {}

  private final IngestSettings settings;
  private final BiConsumer<Link, PageFetch.Page> taker;
  private final Queue<UnderWay> underWay = new ArrayDeque<>();
  private @Nullable Web web;

  /** What fetching needs; most inputs hold no link, and then it is never made. */
  private record Web(HttpFetcher fetcher, PageFetch pages, ExecutorService threads) {
    static Web open(IngestSettings settings) {
      Clock clock = Clock.systemUTC();
      HttpFetcher fetcher =
          new HttpFetcher(settings.rules(), FetchLimits.usual(), settings.userAgent(), clock);
      return new Web(
          fetcher,
          new PageFetch(fetcher, clock, settings.perHost(), PATIENCE_FOR_A_TURN),
          Executors.newFixedThreadPool(settings.concurrency()));
    }
  }

  /**
   * Nothing is opened before the first link.
   *
   * @param taker called once for each link
   */
  LinkedPages(IngestSettings settings, BiConsumer<Link, PageFetch.Page> taker) {
    this.settings = settings;
    this.taker = taker;
  }

  void fetch(Link link) {
    Web open = web == null ? Web.open(settings) : web;
    web = open;
    Future<PageFetch.Page> page =
        open.threads().submit(() -> open.pages().fetch(link.address().uri()));
    underWay.add(new UnderWay(link, page));
    if (underWay.size() >= 2 * settings.concurrency()) {
      takeOne();
    }
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      takeOne();
    }
  }

  private void takeOne() {
    UnderWay next = underWay.remove();
    try {
      taker.accept(next.link(), next.page().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fetching " + next.link().location(), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          next.link().location() + ": the page cannot be read: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    if (web != null) {
      web.threads().shutdownNow();
      web.fetcher().close();
    }
  }
}
