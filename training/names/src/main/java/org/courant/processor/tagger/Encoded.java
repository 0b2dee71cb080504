package org.courant.processor.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Sentences as the learner reads them: for each word the rows of its features, rare ones left out.
 *
 * @param rows by sentence, word and feature
 * @param keys the features' hashes, by row
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers, read in place.
record Encoded(int[][][] rows, int[] keys) {

  /**
   * @param atLeast how many words must have a feature for it to be kept
   */
  static Encoded of(List<Example> examples, Lexica lexica, int atLeast) {
    HashTable all = new HashTable(1 << 25);
    int[] counts = new int[1 << 24];
    int[] found = new int[Features.MOST];
    for (Example example : examples) {
      Features features = lexica.features(example.words());
      for (int i = 0; i < example.words().size(); i++) {
        int n = features.write(i, found);
        for (int k = 0; k < n; k++) {
          int row = all.add(found[k]);
          if (row >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
          }
          counts[row]++;
        }
      }
    }
    HashTable kept = new HashTable(1 << 22);
    int[] keys = new int[all.size()];
    int[][][] rows = new int[examples.size()][][];
    for (int e = 0; e < rows.length; e++) {
      Features features = lexica.features(examples.get(e).words());
      rows[e] = new int[examples.get(e).words().size()][];
      for (int i = 0; i < rows[e].length; i++) {
        int n = features.write(i, found);
        int size = 0;
        for (int k = 0; k < n; k++) {
          if (counts[all.get(found[k])] >= atLeast) {
            int row = kept.add(found[k]);
            keys[row] = found[k];
            found[size++] = row;
          }
        }
        rows[e][i] = Arrays.copyOf(found, size);
      }
    }
    return new Encoded(rows, Arrays.copyOf(keys, kept.size()));
  }
}
