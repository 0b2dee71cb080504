package org.courant.page.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Some counts, by the hour since 1970. */
final class Sums {
  private static final long HOUR_MS = Duration.ofHours(1).toMillis();
  private static final int DAY = 24;
  private static final int MOST_PERIODS = 1_000;

  private final NavigableMap<Integer, long[]> hours;
  private final int width;

  /** Nothing yet, of so many counts an hour. */
  Sums(int width) {
    this(width, new TreeMap<>());
  }

  private Sums(int width, NavigableMap<Integer, long[]> hours) {
    this.width = width;
    this.hours = hours;
  }

  void add(int hour, long... counts) {
    long[] sum = hours.computeIfAbsent(hour, h -> new long[width]);
    for (int i = 0; i < width; i++) {
      sum[i] += counts[i];
    }
  }

  NavigableMap<Integer, long[]> hours() {
    return hours;
  }

  Sums byDay() {
    Sums days = new Sums(width);
    hours.forEach((hour, sum) -> days.add(Math.floorDiv(hour, DAY) * DAY, sum));
    return days;
  }

  /** What corrections have emptied is left out; where there are too many, the latest are told. */
  <T> List<T> told(BiFunction<String, long[], T> form) {
    return hours.descendingMap().entrySet().stream()
        .map(e -> Map.entry(e.getKey(), positive(e.getValue())))
        .filter(e -> !isNothing(e.getValue()))
        .limit(MOST_PERIODS)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> form.apply(time(e.getKey()), e.getValue()))
        .toList();
  }

  private static String time(int hour) {
    return Instant.ofEpochMilli(hour * HOUR_MS).toString();
  }

  /** What was taken back before it was read as counted is not below nothing. */
  private static long[] positive(long[] sum) {
    long[] positive = sum.clone();
    for (int i = 0; i < positive.length; i++) {
      positive[i] = Math.max(0, positive[i]);
    }
    return positive;
  }

  private static boolean isNothing(long[] sum) {
    for (long count : sum) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }
}
