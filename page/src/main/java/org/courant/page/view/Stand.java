package org.courant.page.view;

import org.courant.avro.StanceLabel;

/**
 * A stance, as small as it can be kept.
 *
 * @param holder where in the brief's namings the holder is; {@link #NOBODY} for the author
 * @param target likewise; {@link #NOBODY} for a topic in words
 * @param words the target's, if it is a topic
 * @param evidence clipped; empty where the label is neutral
 * @param start of the evidence in the text, in code points
 */
record Stand(
    int holder, int target, String words, StanceLabel label, String evidence, int start, int end) {
  static final int NOBODY = -1;
  static final String AUTHOR = "author";

  boolean takesSides() {
    return label != StanceLabel.NEUTRAL;
  }
}
