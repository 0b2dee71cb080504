package org.courant.app.reconcile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the topics say together.
 *
 * @param read records of the articles topic that the processors have read
 * @param waiting records that they have still to read
 * @param outcomes how many of each kind, by name
 * @param letters dead letters of records of the articles topic
 * @param articles article ids with an outcome
 * @param standing articles whose enriched record stands
 * @param beyond records whose outcome, or outcomes whose record, may have been deleted by a topic's
 *     retention: nothing is said of them
 * @param stories of the story stream; null where there is none
 * @param faults the first of them, in the order found
 * @param faultCount all of them
 */
public record Verdict(
    long read,
    long waiting,
    Map<String, Long> outcomes,
    long letters,
    long articles,
    long standing,
    long beyond,
    @Nullable StoryVerdict stories,
    List<Fault> faults,
    long faultCount) {
  public Verdict {
    outcomes = Map.copyOf(outcomes);
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean sound() {
    return faultCount == 0;
  }
}
