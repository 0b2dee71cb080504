package org.courant.processor.quote;

/** The row of labels with the best score, in time proportional to its length. */
final class PartDecoder {
  private static final int LABELS = PartLabels.COUNT;

  private PartDecoder() {}

  /**
   * The best labels.
   *
   * @param emissions score of label y for word i at {@code i * LABELS + y}
   * @param joints the kind of word where labels meet, for each word
   */
  static int[] decode(float[] emissions, int[] joints, float[] transitions) {
    int words = joints.length;
    byte[] back = new byte[words * LABELS];
    float[] scores = new float[LABELS];
    for (int i = 0; i < words; i++) {
      float[] next = new float[LABELS];
      for (int y = 0; y < LABELS; y++) {
        int from = i == 0 ? PartLabels.OUTSIDE : best(scores, joints[i], y, transitions);
        float before = i == 0 ? 0 : scores[from];
        boolean may = PartLabels.mayFollow(y, from);
        float step = transitions[(joints[i] * LABELS + from) * LABELS + y];
        next[y] = may ? before + step + emissions[i * LABELS + y] : Float.NEGATIVE_INFINITY;
        back[i * LABELS + y] = (byte) from;
      }
      scores = next;
    }
    return trace(back, scores, words);
  }

  private static int best(float[] scores, int joint, int y, float[] transitions) {
    int from = y;
    float best = Float.NEGATIVE_INFINITY;
    for (int p = 0; p < LABELS; p++) {
      float score = scores[p] + transitions[(joint * LABELS + p) * LABELS + y];
      if (PartLabels.mayFollow(y, p) && score > best) {
        best = score;
        from = p;
      }
    }
    return from;
  }

  private static int[] trace(byte[] back, float[] scores, int words) {
    int y = 0;
    for (int l = 1; l < LABELS; l++) {
      y = scores[l] > scores[y] ? l : y;
    }
    int[] labels = new int[words];
    for (int i = words - 1; i >= 0; i--) {
      labels[i] = y;
      y = back[i * LABELS + y];
    }
    return labels;
  }
}
