package org.courant.ingest.fetch;

import static org.courant.ingest.fetch.Fetched.Failure.TROUBLE;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hosts say in {@code robots.txt} (RFC 9309), asked once in six hours. A host without one
 * allows all; one whose file cannot be had just now allows nothing for a quarter of an hour.
 */
public final class Robots {
  /** The name by which hosts may speak to us. */
  public static final String PRODUCT = "courant";

  private static final Duration KEPT = Duration.ofHours(6);
  private static final Duration KEPT_IN_TROUBLE = Duration.ofMinutes(15);
  private static final int MOST_HOSTS = 2_000;

  private final HttpFetcher fetcher;
  private final Clock clock;
  private final Map<String, Known> byOrigin =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  private record Known(BaseRobotRules rules, @Nullable String trouble, Instant until) {}

  public Robots(HttpFetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** Why the page must not be fetched, or null. */
  Fetched.@Nullable Failed refusal(URI page) {
    Known known = known(page);
    if (known.trouble() != null) {
      return Fetched.Failed.of(TROUBLE, "robots.txt: " + known.trouble());
    }
    return known.rules().isAllowed(page.toString())
        ? null
        : Fetched.Failed.of(Fetched.Failure.DENIED, "robots.txt does not allow it");
  }

  private Known known(URI page) {
    String origin = page.getScheme() + "://" + page.getRawAuthority();
    synchronized (byOrigin) {
      Known known = byOrigin.get(origin);
      if (known != null && known.until().isAfter(clock.instant())) {
        return known;
      }
    }
    // Asked outside the lock: one slow host must not hold up the others.
    Known asked = ask(URI.create(origin + "/robots.txt"));
    synchronized (byOrigin) {
      byOrigin.put(origin, asked);
    }
    return asked;
  }

  private Known ask(URI file) {
    Fetched fetched = fetcher.fetch(Request.of(file));
    if (fetched instanceof Fetched.Body body) {
      return new Known(rules(file, body), null, clock.instant().plus(KEPT));
    }
    if (fetched instanceof Fetched.Failed failed && !failed.failure().isLasting()) {
      return new Known(
          new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
          failed.reason(),
          clock.instant().plus(KEPT_IN_TROUBLE));
    }
    // None, or none that we may ask for; the page's own fetch will be refused for the same reason.
    return new Known(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, clock.instant().plus(KEPT));
  }

  /** The parser is not thread-safe. */
  private static BaseRobotRules rules(URI file, Fetched.Body body) {
    return new SimpleRobotRulesParser()
        .parseContent(
            file.toString(), body.bytes(), "text/plain", List.of(PRODUCT.toLowerCase(Locale.ROOT)));
  }
}
