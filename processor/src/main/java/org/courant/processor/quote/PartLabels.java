package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of tokens in an attribution: outside, and two for each part, first word and others.
 */
final class PartLabels {
  static final int OUTSIDE = 0;
  static final int COUNT = 7;

  private PartLabels() {}

  static int first(Part part) {
    return 2 * part.number - 1;
  }

  static int inner(Part part) {
    return 2 * part.number;
  }

  static boolean isInner(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  /** Whether a label may stand behind another; at the start of a row, behind OUTSIDE. */
  static boolean mayFollow(int label, int before) {
    return !isInner(label) || before == label || before == label - 1;
  }

  /** The stretches that a row of labels tells; tokens are counted from an offset. */
  static List<Stretch> stretches(int[] labels, int offset) {
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; i < labels.length; ) {
      int first = i++;
      if (labels[first] == OUTSIDE) {
        continue;
      }
      Part part = Part.of((labels[first] + 1) / 2);
      while (i < labels.length && labels[i] == inner(part)) {
        i++;
      }
      found.add(new Stretch(part, offset + first, offset + i - 1));
    }
    return found;
  }

  /** Consecutive tokens of one part, from the first to the last. */
  record Stretch(Part part, int first, int last) {}
}
