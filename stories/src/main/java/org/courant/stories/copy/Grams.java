package org.courant.stories.copy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Runs of words as numbers. */
final class Grams {
  private Grams() {}

  /** The hash of every run of {@code n} words; of all the words together where there are fewer. */
  static LongStream of(long[] words, int n) {
    int length = Math.min(n, words.length);
    return length == 0
        ? LongStream.empty()
        : IntStream.rangeClosed(0, words.length - length).mapToLong(i -> hash(words, i, length));
  }

  static long hash(long[] words, int start, int length) {
    long hash = length;
    for (int i = start; i < start + length; i++) {
      hash = Words.HASHER.hashLongLongToLong(hash, words[i]);
    }
    return hash;
  }
}
