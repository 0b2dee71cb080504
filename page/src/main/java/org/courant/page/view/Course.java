package org.courant.page.view;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

  private final TreeMap<Instant, Map<StanceLabel, Integer>> hours = new TreeMap<>();

  /** An article's, each label once. */
  void add(long happened, Set<StanceLabel> labels) {
    if (labels.isEmpty()) {
      return;
    }
    Map<StanceLabel, Integer> counts =
        hours.computeIfAbsent(
            Instant.ofEpochMilli(happened).truncatedTo(ChronoUnit.HOURS),
            hour -> new EnumMap<>(StanceLabel.class));
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
  }

  static boolean byHour(Course one, Course other) {
    List<Instant> ends = new ArrayList<>();
    for (Course course : List.of(one, other)) {
      if (!course.hours.isEmpty()) {
        ends.add(course.hours.firstKey());
        ends.add(course.hours.lastKey());
      }
    }
    ends.sort(null);
    return ends.isEmpty()
        || Duration.between(ends.get(0), ends.get(ends.size() - 1)).compareTo(BY_HOUR) <= 0;
  }

  /** In order; where there are too many, the latest. */
  List<Period> periods(boolean byHour) {
    Map<Instant, Map<StanceLabel, Integer>> periods = byHour ? hours : days();
    return periods.entrySet().stream()
        .skip(Math.max(0, periods.size() - MOST_PERIODS))
        .map(
            e ->
                new Period(
                    e.getKey().toString(),
                    e.getValue().getOrDefault(StanceLabel.FAVOR, 0),
                    e.getValue().getOrDefault(StanceLabel.AGAINST, 0),
                    e.getValue().getOrDefault(StanceLabel.NEUTRAL, 0)))
        .toList();
  }

  private Map<Instant, Map<StanceLabel, Integer>> days() {
    Map<Instant, Map<StanceLabel, Integer>> days = new TreeMap<>();
    hours.forEach(
        (hour, counts) -> {
          Map<StanceLabel, Integer> day =
              days.computeIfAbsent(
                  hour.truncatedTo(ChronoUnit.DAYS), d -> new EnumMap<>(StanceLabel.class));
          counts.forEach((label, count) -> day.merge(label, count, Integer::sum));
        });
    return days;
  }
}
