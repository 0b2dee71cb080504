package org.courant.processor.quote;

import java.util.Arrays;
import java.util.List;
import org.courant.processor.tagger.HashTable;

/** From hashes of features to rows of weights: those that were seen often enough. */
final class FeatureTable {
  private static final int AT_LEAST = 3;

  private final HashTable kept = new HashTable(1 << 20);
  private final int[] hashes;

  FeatureTable(List<Crf.Row> rows) {
    HashTable all = new HashTable(1 << 20);
    int[] counts = new int[1 << 24];
    rows.forEach(r -> Arrays.stream(r.features()).forEach(token -> {
      for (int f : token) {
        counts[all.add(f)]++;
      }
    }));
    hashes = new int[all.size()];
    rows.forEach(r -> Arrays.stream(r.features()).forEach(token -> {
      for (int f : token) {
        if (counts[all.get(f)] >= AT_LEAST) {
          hashes[kept.add(f)] = f;
        }
      }
    }));
  }

  int size() {
    return kept.size();
  }

  int[] hashes() {
    return hashes;
  }

  /** In place: from hashes to rows, without those that were not kept. */
  void number(List<Crf.Row> rows) {
    for (Crf.Row row : rows) {
      int[][] features = row.features();
      for (int i = 0; i < features.length; i++) {
        features[i] = Arrays.stream(features[i]).map(kept::get).filter(r -> r >= 0).toArray();
      }
    }
  }
}
