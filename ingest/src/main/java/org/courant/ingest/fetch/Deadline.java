package org.courant.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request whose time is over, whatever it waits for: a server that sends a byte now and then
 * outwits every timeout on silence.
 */
final class Deadline implements AutoCloseable {
  private final ScheduledExecutorService timer;
  private final HttpGet get;
  private final Future<?> total;
  private volatile @Nullable Future<?> stage;
  private volatile @Nullable String passed;

  Deadline(ScheduledExecutorService timer, HttpGet get, Duration left, Duration whole) {
    this.timer = timer;
    this.get = get;
    this.total = after(left, "not done within " + seconds(whole));
  }

  void stage(Duration patience, String what) {
    stage = after(patience, what + " within " + seconds(patience));
  }

  void stageDone() {
    Future<?> running = stage;
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Which time is over, or null. */
  @Nullable String passed() {
    return passed;
  }

  private Future<?> after(Duration patience, String reason) {
    return timer.schedule(
        () -> {
          passed = reason;
          get.cancel();
        },
        Math.max(0, patience.toMillis()),
        TimeUnit.MILLISECONDS);
  }

  static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }

  @Override
  public void close() {
    total.cancel(false);
    stageDone();
  }
}
