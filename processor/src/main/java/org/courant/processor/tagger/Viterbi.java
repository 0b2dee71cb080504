package org.courant.processor.tagger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The best well-formed sequence of labels. Reuses its arrays: one for each thread. */
public final class Viterbi {
  private static final int[][] BEFORE = new int[Labels.COUNT][];

  static {
    for (int y = 0; y < Labels.COUNT; y++) {
      BEFORE[y] = Labels.before(y);
    }
  }

  private float[] scores = new float[Labels.COUNT];
  private float[] next = new float[Labels.COUNT];
  private byte[] back = new byte[64 * Labels.COUNT];

  /**
   * The labels of a sentence whose scores add up to most.
   *
   * @param emissions score of label y for word i at {@code i * Labels.COUNT + y}
   * @param transitions score of y behind p at {@code p * Labels.COUNT + y}
   * @param allowed bit y of word i is set where it may have label y; null where any may be
   */
  public int[] decode(int words, float[] emissions, float[] transitions, int @Nullable [] allowed) {
    int count = Labels.COUNT;
    if (back.length < words * count) {
      back = new byte[2 * words * count];
    }
    for (int i = 0; i < words; i++) {
      for (int y = 0; y < count; y++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        boolean may = allowed == null || (allowed[i] >>> y & 1) == 1;
        if (may && i == 0) {
          best = Labels.canStart(y) ? 0 : Float.NEGATIVE_INFINITY;
        } else if (may) {
          for (int p : BEFORE[y]) {
            float score = scores[p] + transitions[p * count + y];
            if (score > best) {
              best = score;
              from = p;
            }
          }
        }
        next[y] = best + emissions[i * count + y];
        back[i * count + y] = (byte) from;
      }
      float[] spare = scores;
      scores = next;
      next = spare;
    }
    return trace(words);
  }

  private int[] trace(int words) {
    int[] labels = new int[words];
    int y = Labels.OUTSIDE;
    float best = Float.NEGATIVE_INFINITY;
    for (int l = 0; l < Labels.COUNT; l++) {
      if (Labels.canEnd(l) && scores[l] > best) {
        best = scores[l];
        y = l;
      }
    }
    for (int i = words - 1; i >= 0; i--) {
      labels[i] = y;
      y = back[i * Labels.COUNT + y];
    }
    Arrays.fill(scores, 0);
    return labels;
  }
}
