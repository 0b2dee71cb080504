package org.courant.schemas;

import java.time.Duration;

/** Time as the retries see it, so that tests need not wait. */
interface Ticker {
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanoTime() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
          Thread.sleep(pause.toMillis());
        }
      };

  long nanoTime();

  void sleep(Duration pause) throws InterruptedException;
}
