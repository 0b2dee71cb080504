package org.courant.stories.copy;

import java.util.List;

/**
 * What of a text is kept to know its copies.
 *
 * @param whole of all its words in order: equal where the texts are the same
 * @param keys the smallest hashes among the text's runs of eight words, a sample that is the same
 *     for the same words: texts that share no key are taken for unrelated. Empty where there are
 *     too few words to tell a copy from a coincidence.
 */
public record Fingerprint(long whole, Shingles shingles, List<Long> keys) {
  /**
   * A pair of which a share s of the runs is common misses all keys with a chance of about (1 − s)
   * to the power of this.
   */
  static final int KEYS = 16;

  /** Longer runs than those compared, so that a common phrase leads to fewer candidates. */
  static final int KEY_WORDS = 8;

  /** “Watch live” and its like are no report. */
  static final int LEAST_WORDS = 5;

  public Fingerprint {
    keys = List.copyOf(keys);
  }

  /** Of the body, or of the headline where there is hardly a body. */
  public static Fingerprint of(String headline, String body) {
    long[] words = Words.of(body);
    return of(words.length < LEAST_WORDS ? Words.of(HeadlineCore.of(headline)) : words);
  }

  private static Fingerprint of(long[] words) {
    return new Fingerprint(
        Grams.hash(words, 0, words.length),
        Shingles.of(words),
        words.length < LEAST_WORDS ? List.of() : keys(words));
  }

  private static List<Long> keys(long[] words) {
    return Grams.of(words, KEY_WORDS).sorted().distinct().limit(KEYS).boxed().toList();
  }
}
