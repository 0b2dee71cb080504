package org.courant.processor.quote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** What was learnt: for each feature a score for each label, and for each pair of labels one. */
record Scores(float[] weights, float[] transitions) {
  private static final int L = PartLabels.COUNT;

  static float[] emissions(float[] weights, int[][] features, float[] base, float scale) {
    float[] e = new float[features.length * L];
    for (int i = 0; i < features.length; i++) {
      for (int f : features[i]) {
        for (int y = 0; y < L; y++) {
          e[i * L + y] += weights[f * L + y];
        }
      }
    }
    for (int k = 0; k < e.length; k++) {
      e[k] = e[k] * scale + (base.length == 0 ? 0 : base[k]);
    }
    return e;
  }

  float[] emissions(Crf.Row row) {
    return emissions(weights, row.features(), row.base(), 1);
  }

  float[] odds(Crf.Row row) {
    return PartOdds.of(emissions(row), row.joints(), PartOdds.steps(transitions));
  }

  /** The mean of several, which is as good as asking them all. */
  static Scores mean(Scores... all) {
    Scores mean = new Scores(all[0].weights.clone(), all[0].transitions.clone());
    for (int i = 1; i < all.length; i++) {
      Crf.toMean(mean.weights, all[i].weights, i + 1);
      Crf.toMean(mean.transitions, all[i].transitions, i + 1);
    }
    return mean;
  }

  /** Writes the strongest features. */
  void write(DataOutputStream out, int[] hashes, int most) throws IOException {
    int size = weights.length / L;
    Integer[] order = new Integer[size];
    float[] strength = new float[size];
    for (int f = 0; f < size; f++) {
      order[f] = f;
      for (int y = 0; y < L; y++) {
        strength[f] = Math.max(strength[f], Math.abs(weights[f * L + y]));
      }
    }
    Arrays.sort(order, (a, b) -> Float.compare(strength[b], strength[a]));
    Integer[] best = Arrays.copyOf(order, Math.min(size, most));
    Arrays.sort(best, (a, b) -> Integer.compare(hashes[a], hashes[b]));
    int[] keys = new int[best.length];
    float[] rows = new float[best.length * L];
    for (int i = 0; i < best.length; i++) {
      keys[i] = hashes[best[i]];
      System.arraycopy(weights, best[i] * L, rows, i * L, L);
    }
    PartModel.write(out, keys, rows, transitions);
  }
}
