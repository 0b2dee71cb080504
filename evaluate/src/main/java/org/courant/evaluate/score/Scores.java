package org.courant.evaluate.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts by type, in the order of the types' names. */
public record Scores(Map<String, Counts> byType) {
  public Scores {
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
  }

  /** All types together: a type counts by how often it occurs. */
  public Counts overall() {
    return byType.values().stream().reduce(Counts.NONE, Counts::plus);
  }
}
