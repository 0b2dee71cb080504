package org.courant.processor.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tagger's labels: 0 is outside; each type has four, for the beginning, the inside and the last
 * word of a name, and for a name of one word (BILOU).
 */
public final class Labels {
  /** In alphabetical order; the label of type {@code t} and position {@code p} is 1 + 4t + p. */
  public static final List<String> TYPES =
      List.of("EVENT", "GROUP", "LOCATION", "ORGANIZATION", "OTHER", "PERSON");

  public static final int OUTSIDE = 0;
  public static final int BEGIN = 0;
  public static final int INSIDE = 1;
  public static final int LAST = 2;
  public static final int UNIT = 3;
  public static final int COUNT = 1 + 4 * TYPES.size();

  private Labels() {}

  public static int of(int type, int position) {
    return 1 + 4 * type + position;
  }

  /** The label of a word at {@code i} in a chunk {@code [from, to)}. */
  public static int in(int type, int i, int from, int to) {
    if (to - from == 1) {
      return of(type, UNIT);
    }
    return of(type, i == from ? BEGIN : i == to - 1 ? LAST : INSIDE);
  }

  static int position(int label) {
    return (label - 1) & 3;
  }

  static int type(int label) {
    return (label - 1) >> 2;
  }

  static boolean isOpen(int label) {
    return label != OUTSIDE && position(label) <= INSIDE;
  }

  static boolean canStart(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
  }

  static boolean canEnd(int label) {
    return !isOpen(label);
  }

  /** The labels that may stand right before a label. */
  static int[] before(int label) {
    if (!canStart(label)) {
      int type = type(label);
      return new int[] {of(type, BEGIN), of(type, INSIDE)};
    }
    return IntStream.range(0, COUNT).filter(Labels::canEnd).toArray();
  }

  /** The chunks that a well-formed sequence of labels tells. */
  public static List<Chunk> chunks(int[] labels) {
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      int label = labels[i];
      if (label != OUTSIDE) {
        from = canStart(label) ? i : from;
        if (canEnd(label)) {
          chunks.add(new Chunk(from, i + 1, TYPES.get(type(label))));
        }
      }
    }
    return chunks;
  }
}
