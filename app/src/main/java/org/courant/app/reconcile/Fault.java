package org.courant.app.reconcile;

/**
 * One thing that is wrong.
 *
 * @param articleId empty where the record tells none
 * @param what the rule that is broken, with the values that break it
 */
public record Fault(Kind kind, String articleId, String what) {
  /** Kinds of faults, by the promise that they break. */
  public enum Kind {
    /** A record that was read has neither outcome nor dead letter, or an output is not there. */
    LOST,
    /** A record, a version or an observation is there more than once. */
    DOUBLED,
    /** An output of which no record read is the reason. */
    ORPHAN,
    /** Records of one article were treated in another order than they came. */
    REORDERED,

    /** A record says something else than what it is made of, or than it said before. */
    ALTERED
  }
}
