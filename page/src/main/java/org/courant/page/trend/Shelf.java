package org.courant.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Which lines have a row in which hour, or day: bounded, and the earliest make room. */
final class Shelf {
  private final int most;
  private final TreeMap<Integer, List<Line>> lines = new TreeMap<>();
  private int size;

  private int whole = Integer.MIN_VALUE;

  Shelf(int most) {
    this.most = most;
  }

  /** What began before this is not there, or not all of it. */
  int whole() {
    return whole;
  }

  boolean isFull() {
    return size >= most;
  }

  /** Whether the earliest hour or day can make room for this one. */
  boolean canMakeRoom(int hour) {
    return !lines.isEmpty() && lines.firstKey() < hour;
  }

  /** The lines of the earliest, whole: the half of a day would be wrong. */
  List<Line> makeRoom() {
    Map.Entry<Integer, List<Line>> first = Objects.requireNonNull(lines.pollFirstEntry());
    size -= first.getValue().size();
    whole = first.getKey() + 1;
    return first.getValue();
  }

  void add(int hour, Line line) {
    lines.computeIfAbsent(hour, h -> new ArrayList<>()).add(line);
    size++;
  }

  int size() {
    return size;
  }
}
