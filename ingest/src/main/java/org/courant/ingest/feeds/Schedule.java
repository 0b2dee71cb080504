package org.courant.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again: after its interval, a tenth earlier or later so that many feeds do
 * not fall into step; after failures twice as long each time; never before the server wants it.
 */
final class Schedule {
  private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;
  private static final double JITTER = 0.1;

  private final RandomGenerator random;

  Schedule(RandomGenerator random) {
    this.random = random;
  }

  Instant afterSuccess(Feed feed, Instant now) {
    return now.plus(jittered(feed.interval()));
  }

  /**
   * After a failure.
   *
   * @param failures in a row, this one included
   */
  Instant afterFailure(Feed feed, int failures, @Nullable Duration retryAfter, Instant now) {
    Duration wait =
        feed.interval().multipliedBy(1L << Math.min(Math.max(0, failures - 1), MOST_DOUBLINGS));
    Duration longest = longer(LONGEST_BACK_OFF, feed.interval());
    Duration jittered = jittered(wait.compareTo(longest) > 0 ? longest : wait);
    return now.plus(retryAfter == null ? jittered : longer(jittered, retryAfter));
  }

  private synchronized Duration jittered(Duration wait) {
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    return Duration.ofMillis((long) (wait.toMillis() * factor));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
