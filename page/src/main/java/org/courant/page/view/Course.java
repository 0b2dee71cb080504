package org.courant.page.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.Period;

/** Stances over time, by hour; told by day where they go over more than three. */
final class Course {
  static final Duration BY_HOUR = Duration.ofDays(3);
  private static final int MOST_PERIODS = 1_000;

  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** By hours since 1970. */
  private final TreeMap<Long, Map<StanceLabel, Integer>> hours = new TreeMap<>();

  /** An article's, each label once. */
  void add(long happened, Set<StanceLabel> labels) {
    if (labels.isEmpty()) {
      return;
    }
    Map<StanceLabel, Integer> counts =
        hours.computeIfAbsent(
            Math.floorDiv(happened, HOUR), hour -> new EnumMap<>(StanceLabel.class));
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
  }

  static boolean byHour(Course one, Course other) {
    List<Long> ends = new ArrayList<>();
    for (Course course : List.of(one, other)) {
      if (!course.hours.isEmpty()) {
        ends.add(course.hours.firstKey());
        ends.add(course.hours.lastKey());
      }
    }
    return ends.isEmpty() || Collections.max(ends) - Collections.min(ends) <= BY_HOUR.toHours();
  }

  /** In order; where there are too many, the latest. */
  List<Period> periods(boolean byHour) {
    Map<Long, Map<StanceLabel, Integer>> periods = byHour ? hours : days();
    return periods.entrySet().stream()
        .skip(Math.max(0, periods.size() - MOST_PERIODS))
        .map(e -> period(e.getKey(), e.getValue()))
        .toList();
  }

  private static Period period(long hour, Map<StanceLabel, Integer> counts) {
    return new Period(
        Instant.ofEpochMilli(hour * HOUR).toString(),
        counts.getOrDefault(StanceLabel.FAVOR, 0),
        counts.getOrDefault(StanceLabel.AGAINST, 0),
        counts.getOrDefault(StanceLabel.NEUTRAL, 0));
  }

  private Map<Long, Map<StanceLabel, Integer>> days() {
    Map<Long, Map<StanceLabel, Integer>> days = new TreeMap<>();
    hours.forEach(
        (hour, counts) -> {
          Map<StanceLabel, Integer> day =
              days.computeIfAbsent(
                  Math.floorDiv(hour, 24L) * 24, d -> new EnumMap<>(StanceLabel.class));
          counts.forEach((label, count) -> day.merge(label, count, Integer::sum));
        });
    return days;
  }
}
