package org.courant.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** One line when a trouble begins and one when it is over, however often it is seen between. */
final class Incident {
  private final String what;
  private final Clock clock;
  private final Logger log;
  private @Nullable Instant since;

  /**
   * @param what who does not answer
   */
  Incident(String what, Clock clock, Logger log) {
    this.what = what;
    this.clock = clock;
    this.log = log;
  }

  synchronized void goesOn(String trouble) {
    if (since == null) {
      since = clock.instant();
      log.warn("{} does not answer: {}", what, trouble);
    }
  }

  synchronized void isOver() {
    if (since != null) {
      long seconds = Duration.between(since, clock.instant()).toSeconds();
      since = null;
      log.info("{} answers again after {} s", what, seconds);
    }
  }
}
