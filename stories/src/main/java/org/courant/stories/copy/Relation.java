package org.courant.stories.copy;

/** What a text is to an earlier one. */
public enum Relation {
  /** The same words in the same order. */
  SAME_TEXT,
  /** Most of the runs of words are common. */
  NEAR_COPY,
  /** The shorter stands within the longer, which has more to say. */
  PART_OF
}
