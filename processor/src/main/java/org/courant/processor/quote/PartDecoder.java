package org.courant.processor.quote;

/**
 * The labels that are worth their risk: a token goes to a part that it belongs to with more than a
 * given probability, in stretches that begin where one most likely does. The limits lie below a
 * half, since what is missed costs as much as what is wrong; half of the F1 to be reached is best.
 */
final class PartDecoder {
  private static final int LABELS = PartLabels.COUNT;

  /** Of SOURCE, CUE and CONTENT. */
  private static final float[] LIMITS = {.38f, .34f, .45f};

  /** How much the place where a stretch begins counts beside what is in it. */
  private static final float BEGINNING = .1f;

  private PartDecoder() {}

  /**
   * The labels of a sentence.
   *
   * @param odds the probability of label y for word i at {@code i * LABELS + y}
   */
  static int[] decode(float[] odds) {
    int words = odds.length / LABELS;
    byte[] back = new byte[words * LABELS];
    float[] scores = new float[LABELS];
    for (int i = 0; i < words; i++) {
      float[] next = new float[LABELS];
      int best = i == 0 ? PartLabels.OUTSIDE : best(scores);
      for (int y = 0; y < LABELS; y++) {
        int from = i > 0 && PartLabels.isInner(y) ? bestInside(scores, y) : best;
        boolean may = PartLabels.mayFollow(y, from);
        next[y] = may ? scores[from] + gain(odds, i, y) : Float.NEGATIVE_INFINITY;
        back[i * LABELS + y] = (byte) from;
      }
      scores = next;
    }
    return trace(back, scores, words);
  }

  private static float gain(float[] odds, int i, int y) {
    if (y == PartLabels.OUTSIDE) {
      return 0;
    }
    int first = i * LABELS + (PartLabels.isInner(y) ? y - 1 : y);
    float begins = BEGINNING * (odds[first] - odds[first + 1]);
    float part = odds[first] + odds[first + 1] - LIMITS[(y - 1) / 2];
    return PartLabels.isInner(y) ? part - begins : part + begins;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int p = 1; p < LABELS; p++) {
      best = scores[p] > scores[best] ? p : best;
    }
    return best;
  }

  private static int bestInside(float[] scores, int y) {
    return scores[y - 1] >= scores[y] ? y - 1 : y;
  }

  private static int[] trace(byte[] back, float[] scores, int words) {
    int y = best(scores);
    int[] labels = new int[words];
    for (int i = words - 1; i >= 0; i--) {
      labels[i] = y;
      y = back[i * LABELS + y];
    }
    return labels;
  }
}
