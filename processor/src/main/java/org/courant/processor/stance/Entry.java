package org.courant.processor.stance;

import java.util.List;

/**
 * One line of the lexicon.
 *
 * @param strength 0 to 1: how surely the word alone shows the label
 * @param targets where the target stands, tried in order: {@code obj}, {@code topic}, a
 *     preposition; {@code lexicon.tsv} says how they are marked
 * @param turns whether a negation turns FAVOR: “does not support”, but not “has not endorsed”
 * @param rest the words that follow the first one
 */
record Entry(
    Part part,
    Stance.Label label,
    double strength,
    List<String> targets,
    List<String> rest,
    boolean turns) {
  static final String GAP = "…";

  enum Part {
    VERB,
    NOUN,
    ADJ,
    CALL,
    WORD,
    CONTROL,
    LIGHT,
    DEED,
    DUE,
    UNDO
  }

  boolean isOnlyNegated() {
    return targets.get(0).startsWith("!");
  }

  boolean isOnlyControlled() {
    return targets.get(0).startsWith("^");
  }

  /** Whether the object feels it towards the subject: “X angered Y”. */
  boolean isFeltByObject() {
    return targets.get(0).equals("<obj");
  }

  /** Whether the words alone show that somebody stands somewhere. */
  boolean showsStance() {
    return switch (part) {
      case CONTROL, LIGHT, CALL, DUE, UNDO -> false;
      case VERB, NOUN, ADJ, WORD, DEED -> !isOnlyControlled();
    };
  }

  boolean takes(String target) {
    return targets.contains(target);
  }

  /** How many words stand together at its beginning. */
  int length() {
    return isSplit() ? 1 : 1 + rest.size();
  }

  /** Whether the object stands within it: “hold X in contempt”. */
  boolean isSplit() {
    return !rest.isEmpty() && rest.get(0).equals(GAP);
  }
}
