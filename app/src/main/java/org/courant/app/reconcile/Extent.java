package org.courant.app.reconcile;

import java.util.Map;

/**
 * How far the topics reach back: what lies before may have been deleted by retention, and its
 * absence proves nothing.
 *
 * @param firstOffsets the articles topic's first offset, by partition
 * @param answered by partition of the articles topic, the first offset from which all outcomes and
 *     dead letters are still there
 */
record Extent(Map<Integer, Long> firstOffsets, Map<Integer, Long> answered) {
  Extent {
    firstOffsets = Map.copyOf(firstOffsets);
    answered = Map.copyOf(answered);
  }

  /** Topics from which nothing was deleted. */
  static Extent whole() {
    return new Extent(Map.of(), Map.of());
  }

  boolean recordMayBeDeleted(Coordinates at) {
    return at.offset() < firstOffsets.getOrDefault(at.partition(), 0L);
  }

  boolean answersMayBeDeleted(Coordinates at) {
    return at.offset() < answered.getOrDefault(at.partition(), 0L);
  }
}
