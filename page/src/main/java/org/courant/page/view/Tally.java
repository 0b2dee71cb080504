package org.courant.page.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts words. */
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /** The most frequent first, at most so many. */
  <T> List<T> most(int limit, BiFunction<String, Integer, T> form) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(e -> form.apply(e.getKey(), e.getValue()))
        .toList();
  }
}
