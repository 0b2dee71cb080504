package org.courant.stories.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Earlier;
import org.courant.avro.NamingHour;
import org.courant.avro.TrendChange;
import org.courant.stories.kept.Sweep;
import org.jspecify.annotations.Nullable;

/** How many articles name an entity, by hours of twelve times five minutes. */
final class NamingHours {
  private static final long STEP = Duration.ofMinutes(5).toMillis();
  private static final int STEPS = 12;
  private static final long HOUR = STEPS * STEP;
  private static final long LOOK_BACK = Duration.ofDays(7).toMillis();

  private final KeyValueStore<String, NamingHour> hours;

  NamingHours(ProcessorContext<?, ?> context) {
    hours = context.getStateStore(TrendTopology.HOURS);
    Sweep.schedule(context, hours, TrendTopology.HOURS_KEPT, NamingHour::getChanged);
  }

  record Before(Earlier articles, Earlier originals) {}

  void count(String entity, TrendChange change, long now) {
    String key = key(entity, change.getHappened());
    NamingHour hour = hours.get(key);
    int step = step(change.getHappened());
    int signed = change.getWithdrawn() ? -1 : 1;
    hours.put(
        key,
        new NamingHour(
            plus(hour == null ? null : hour.getOriginals(), step, change.getCopy() ? 0 : signed),
            plus(hour == null ? null : hour.getCopies(), step, change.getCopy() ? signed : 0),
            now));
  }

  private static List<Integer> plus(@Nullable List<Integer> counts, int step, int count) {
    List<Integer> sum = new ArrayList<>(counts == null ? Collections.nCopies(STEPS, 0) : counts);
    sum.set(step, sum.get(step) + count);
    return sum;
  }

  /** Counts of the articles that name it up to then, those of the same five minutes included. */
  Before before(String entity, long happened) {
    Counter originals = new Counter(happened);
    Counter copies = new Counter(happened);
    try (KeyValueIterator<String, NamingHour> found =
        hours.range(key(entity, happened - LOOK_BACK), key(entity, happened))) {
      while (found.hasNext()) {
        KeyValue<String, NamingHour> hour = found.next();
        long start = start(hour.key);
        originals.add(start, hour.value.getOriginals());
        copies.add(start, hour.value.getCopies());
      }
    }
    return new Before(originals.plus(copies).earlier(), originals.earlier());
  }

  /** Sorted by entity, then by time. */
  private static String key(String entity, long happened) {
    return entity + "\t" + Instant.ofEpochMilli(happened - Math.floorMod(happened, HOUR));
  }

  private static long start(String key) {
    return Instant.parse(key.substring(key.lastIndexOf('\t') + 1)).toEpochMilli();
  }

  private static int step(long happened) {
    return (int) (Math.floorMod(happened, HOUR) / STEP);
  }

  /** Sums by how long ago it was. */
  private static final class Counter {
    private static final long[] HOURS = {12, 24, 72, 120, 168};

    private final long happened;
    private final long[] sums = new long[HOURS.length];

    Counter(long happened) {
      this.happened = happened;
    }

    void add(long start, List<Integer> counts) {
      for (int step = 0; step < STEPS; step++) {
        long ago = happened - (start + step * STEP);
        if (ago >= 0) {
          add(ago, counts.get(step));
        }
      }
    }

    private void add(long ago, int count) {
      for (int i = 0; i < HOURS.length; i++) {
        sums[i] += ago < HOURS[i] * HOUR ? count : 0;
      }
    }

    Counter plus(Counter other) {
      Counter sum = new Counter(happened);
      for (int i = 0; i < sums.length; i++) {
        sum.sums[i] = sums[i] + other.sums[i];
      }
      return sum;
    }

    Earlier earlier() {
      return new Earlier(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
  }
}
