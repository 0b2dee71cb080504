package org.courant.app.metrics;

import java.time.Duration;
import java.util.stream.DoubleStream;

/** Where histograms are cut, in seconds: few, since each costs a series, and round for people. */
final class Buckets {
  private static final double[] WORK = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30
  };
  private static final double[] WAIT = {
    .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 21600
  };

  private Buckets() {}

  /** For what one article costs. */
  static Duration[] work() {
    return durations(WORK);
  }

  /** For what an article waits for, queues and outages included. */
  static Duration[] waiting() {
    return durations(WAIT);
  }

  private static Duration[] durations(double[] seconds) {
    return DoubleStream.of(seconds)
        .mapToObj(s -> Duration.ofNanos(Math.round(s * 1e9)))
        .toArray(Duration[]::new);
  }
}
