package org.courant.processor.entity;

import org.courant.processor.text.Span;

/**
 * One mention of somebody, as a pronoun may look back to it.
 *
 * @param who number of the person or body
 * @param rank how much its place in the sentence makes it the one that is spoken of
 */
record Place(Span span, int who, Rank rank) {
  /** Mason left; they met Mason; Mason’s aide left. */
  enum Rank {
    SUBJECT(100),
    OTHER(60),
    OWNER(30);

    private final int weight;

    Rank(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }
}
