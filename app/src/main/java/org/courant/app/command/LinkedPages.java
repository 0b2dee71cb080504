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

/**
 * Fetches the pages of a list of addresses, several at a time, and hands them over in the list's
 * order on the caller's thread. A list may be long: only so many are under way at once.
 */
final class LinkedPages implements AutoCloseable {
  private static final Duration PATIENCE_FOR_A_TURN = Duration.ofMinutes(10);

  private record UnderWay(Link link, Future<PageFetch.Page> page) {}

  private final HttpFetcher fetcher;
  private final PageFetch pages;
  private final ExecutorService threads;
  private final int most;
  private final Queue<UnderWay> underWay = new ArrayDeque<>();
  private final BiConsumer<Link, PageFetch.Page> taker;

  /**
   * Asks nothing before the first link.
   *
   * @param taker called once for each link
   */
  LinkedPages(IngestSettings settings, BiConsumer<Link, PageFetch.Page> taker) {
    Clock clock = Clock.systemUTC();
    this.fetcher =
        new HttpFetcher(settings.rules(), FetchLimits.usual(), settings.userAgent(), clock);
    this.pages = new PageFetch(fetcher, clock, settings.perHost(), PATIENCE_FOR_A_TURN);
    this.most = settings.concurrency();
    this.threads = Executors.newFixedThreadPool(most);
    this.taker = taker;
  }

  void fetch(Link link) {
    underWay.add(new UnderWay(link, threads.submit(() -> pages.fetch(link.address().uri()))));
    if (underWay.size() >= 2 * most) {
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
      threads.shutdownNow();
      throw new IllegalStateException("interrupted while fetching " + next.link().location(), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          next.link().location() + ": the page cannot be read: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    fetcher.close();
  }
}
