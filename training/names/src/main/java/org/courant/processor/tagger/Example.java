package org.courant.processor.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence and what each of its words may be: one label where that is known, several where the
 * set or its teachers leave it open. The learner then follows its own best guess among those.
 *
 * @param allowed bit y of a word is set where it may have label y
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers, read in place.
record Example(List<String> words, int[] allowed) {
  static final int ALL = (1 << Labels.COUNT) - 1;

  Example {
    words = List.copyOf(words);
  }

  /** All words outside, or of one of the types that the set does not label. */
  static Example outside(List<String> words, List<String> unlabelled) {
    int mask = 1;
    for (String type : unlabelled) {
      mask |= 0b1111 << Labels.of(Labels.TYPES.indexOf(type), 0);
    }
    int[] allowed = new int[words.size()];
    Arrays.fill(allowed, mask);
    return new Example(words, allowed);
  }

  /** Says that a chunk is of one of some types, and nothing else. */
  void mark(int from, int to, List<String> types) {
    Arrays.fill(allowed, from, to, 0);
    permit(from, to, types);
  }

  /** Says that a chunk may be of one of some types, besides what it may be anyway. */
  void permit(int from, int to, List<String> types) {
    for (int i = from; i < to; i++) {
      for (String type : types) {
        allowed[i] |= 1 << Labels.in(Labels.TYPES.indexOf(type), i, from, to);
      }
    }
  }

  void permitOutside(int from, int to) {
    for (int i = from; i < to; i++) {
      allowed[i] |= 1;
    }
  }

  /** The same labels over other words, as many. */
  Example with(List<String> others) {
    return new Example(others, allowed.clone());
  }
}
