package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.ssl.SSLContexts;

/** Fetchers that may go to loopback, and wait for nothing. */
public final class TestFetchers {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  /** For servers that keep one waiting. */
  static final FetchLimits SHORT =
      new FetchLimits(
          Duration.ofSeconds(5),
          Duration.ofMillis(300),
          Duration.ofMillis(700),
          Duration.ofSeconds(2),
          1_000_000,
          4_000_000,
          200,
          5);

  /** For all others: small, with more time than a slow machine needs. */
  static final FetchLimits SMALL =
      new FetchLimits(
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          1_000_000,
          4_000_000,
          200,
          5);

  private TestFetchers() {}

  /** With limits that a slow machine keeps. */
  public static HttpFetcher patient(int... ports) {
    return fetcher(FetchLimits.usual(), InetAddress::getAllByName, ports);
  }

  static HttpFetcher fetcher(FetchLimits limits, Names names, int... ports) {
    return new HttpFetcher(
        loopback(ports),
        limits,
        "courant-test (+mailto:desk@example.org)",
        CLOCK,
        names,
        SSLContexts.createSystemDefault());
  }

  static FetchRules loopback(int... ports) {
    return new FetchRules(
        List.of(Network.parse("127.0.0.0/8")), Set.copyOf(Arrays.stream(ports).boxed().toList()));
  }
}
