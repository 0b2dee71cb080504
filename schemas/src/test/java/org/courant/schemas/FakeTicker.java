package org.courant.schemas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only while somebody sleeps. */
class FakeTicker implements Ticker {
  final List<Duration> sleeps = new ArrayList<>();
  private long now = 17;

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void sleep(Duration pause) throws InterruptedException {
    sleeps.add(pause);
    now += pause.toNanos();
  }
}
