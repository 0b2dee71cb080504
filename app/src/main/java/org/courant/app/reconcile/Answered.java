package org.courant.app.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From which record on all answers are still there. Retention deletes the oldest answers of each
 * partition; what was answered after the youngest such cut is there in full.
 */
final class Answered {
  private final Map<Integer, TreeMap<Long, Long>> timesByOffset = new HashMap<>();
  private final Map<String, Long> firstTimes = new HashMap<>();

  /**
   * Notes one answer.
   *
   * @param from topic and partition that holds the answer
   * @param time the answer's, in milliseconds
   */
  void add(String from, Coordinates of, long time) {
    firstTimes.merge(from, time, Math::min);
    timesByOffset.computeIfAbsent(of.partition(), p -> new TreeMap<>()).put(of.offset(), time);
  }

  /**
   * From where on nothing is missing.
   *
   * @param cut those that begin after offset 0
   * @return by partition, the first offset that has all its answers; empty where nothing was cut
   */
  Map<Integer, Long> since(Iterable<String> cut) {
    long whole = Long.MIN_VALUE;
    for (String from : cut) {
      whole = Math.max(whole, firstTimes.getOrDefault(from, Long.MAX_VALUE));
    }
    Map<Integer, Long> since = new HashMap<>();
    if (whole > Long.MIN_VALUE) {
      long from = whole;
      timesByOffset.forEach((partition, times) -> since.put(partition, first(times, from)));
    }
    return since;
  }

  private static long first(SortedMap<Long, Long> times, long from) {
    return times.entrySet().stream()
        .filter(e -> e.getValue() >= from)
        .mapToLong(Map.Entry::getKey)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }
}
