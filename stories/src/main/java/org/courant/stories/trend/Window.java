package org.courant.stories.trend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.courant.avro.TrendPeriod;

/** An hour or a day of UTC. */
record Window(TrendPeriod period, Instant start) {
  static List<Window> around(long happened) {
    Instant time = Instant.ofEpochMilli(happened);
    return List.of(
        new Window(TrendPeriod.HOUR, time.truncatedTo(ChronoUnit.HOURS)),
        new Window(TrendPeriod.DAY, time.truncatedTo(ChronoUnit.DAYS)));
  }

  String key(Subject subject) {
    return subject.key() + "\t" + period + "\t" + start;
  }
}
