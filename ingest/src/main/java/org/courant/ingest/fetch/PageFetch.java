package org.courant.ingest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.Reading;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;
import org.courant.ingest.reader.WebDocument;

/** Web pages to items, as far as robots.txt allows, so many at a time at one host. */
public final class PageFetch {
  private final HttpFetcher fetcher;
  private final Robots robots;
  private final HostTurns turns;
  private final Duration patience;

  /** What became of a page. */
  public sealed interface Page {}

  /** The page's article; its id is the page's canonical address. */
  public record Found(Item item) implements Page {}

  /**
   * None.
   *
   * @param reason names the rule, and no secret
   * @param lasting whether asking again soon is no use
   */
  public record NotFound(String reason, boolean lasting) implements Page {}

  /**
   * Fetches pages.
   *
   * @param perHost how many at a time at one host
   * @param patience how long to wait for a turn at a host
   */
  public PageFetch(HttpFetcher fetcher, Clock clock, int perHost, Duration patience) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher, clock);
    this.turns = new HostTurns(perHost);
    this.patience = patience;
  }

  public Page fetch(URI page) {
    if (page.getHost() == null) {
      return new NotFound("the address names no host", true);
    }
    try (HostTurns.Turn turn = turns.take(page, patience)) {
      if (turn == null) {
        return new NotFound(
            "no turn at " + page.getHost() + " within " + Deadline.seconds(patience), false);
      }
      Fetched.Failed refusal = robots.refusal(page);
      return refusal != null ? notFound(refusal) : page(fetcher.fetch(Request.of(page)), page);
    }
  }

  private Page page(Fetched fetched, URI page) {
    if (fetched instanceof Fetched.Body body) {
      // Where it led elsewhere, those there have their say too.
      Fetched.Failed refusal = robots.refusal(body.from());
      return refusal != null ? notFound(refusal) : read(body);
    }
    return fetched instanceof Fetched.Failed failed
        ? notFound(failed)
        : new NotFound("not modified, though nothing was known of " + Redacted.address(page), true);
  }

  private static Page notFound(Fetched.Failed failed) {
    return new NotFound(failed.reason(), failed.failure().isLasting());
  }

  private static Page read(Fetched.Body body) {
    List<Page> read = new ArrayList<>();
    new WebDocument(body.bytes(), String.valueOf(body.from().getHost()), body.charset())
        .readPage(body.from().toString(), reading -> read.add(page(reading)));
    return read.isEmpty() ? new NotFound("the page has no article", true) : read.get(0);
  }

  private static Page page(Reading reading) {
    if (reading instanceof Read read) {
      return new Found(read.item());
    }
    return new NotFound(((Unreadable) reading).reason(), true);
  }
}
