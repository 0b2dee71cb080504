package org.courant.app.torture;

import java.time.Duration;

/** Waits for what must come, with an end. */
final class Wait {
  private Wait() {}

  interface Condition {
    boolean holds() throws InterruptedException;
  }

  /** How long it took. */
  static Duration until(String what, Duration patience, Condition condition)
      throws InterruptedException {
    long began = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - began > patience.toNanos()) {
        throw new AssertionError(what + " was awaited for " + patience.toSeconds() + " s");
      }
      Thread.sleep(50);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
