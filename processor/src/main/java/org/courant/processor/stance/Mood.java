package org.courant.processor.stance;

/**
 * How a clause puts what it says.
 *
 * @param negated whether a negation turns it
 * @param factor what is left of the probability: 1 as a fact, less as a possibility, 0 where
 *     nothing is claimed (“if”, “whether”, a question, “denied that”)
 */
record Mood(boolean negated, double factor) {
  static final Mood NONE = new Mood(false, 0);

  Mood times(double by) {
    return new Mood(negated, factor * by);
  }

  boolean claims() {
    return factor > 0;
  }
}
