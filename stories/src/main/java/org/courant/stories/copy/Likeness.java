package org.courant.stories.copy;

/**
 * How alike two texts are.
 *
 * @param similarity 0 to 1: Jaccard's of the runs of five words; where one is part of the other,
 *     how much of the shorter stands in the longer
 */
public record Likeness(Relation relation, double similarity) {
  public Likeness {
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity: " + similarity + " must be 0 to 1");
    }
  }
}
