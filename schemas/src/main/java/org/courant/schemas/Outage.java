package org.courant.schemas;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Two log lines for each outage, one when it begins and one when it ends, over all threads. */
final class Outage {
  private final URI url;
  private final Ticker ticker;
  private final Logger log;
  private final AtomicReference<@Nullable Long> since = new AtomicReference<>();

  Outage(URI url, Ticker ticker, Logger log) {
    this.url = url;
    this.ticker = ticker;
    this.log = log;
  }

  void goesOn(String trouble) {
    if (since.compareAndSet(null, ticker.nanoTime())) {
      log.warn("schema registry {} does not answer ({}); trying again", url, trouble);
    }
  }

  void isOver() {
    Long start = since.getAndSet(null);
    if (start != null) {
      Duration length = Duration.ofNanos(ticker.nanoTime() - start);
      log.info("schema registry {} answers again after {} s", url, length.toSeconds());
    }
  }
}
