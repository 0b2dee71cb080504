package org.courant.schemas;

import java.time.Duration;

/** Pauses of 100 ms, doubled up to 5 s, until the patience for one call is spent. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Duration patience;
  private final Ticker ticker;
  private final long start;
  private Duration next = FIRST;

  Backoff(Duration patience, Ticker ticker) {
    this.patience = patience;
    this.ticker = ticker;
    this.start = ticker.nanoTime();
  }

  Duration waited() {
    return Duration.ofNanos(ticker.nanoTime() - start);
  }

  /** Waits for the next try; false, at once, where no patience is left. */
  boolean pause() throws InterruptedException {
    Duration left = patience.minus(waited());
    if (left.isNegative() || left.isZero()) {
      return false;
    }
    ticker.sleep(shorter(next, left));
    next = shorter(next.multipliedBy(2), LONGEST);
    return true;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
