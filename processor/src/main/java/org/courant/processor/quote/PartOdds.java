package org.courant.processor.quote;

/** How likely each label of each word is, over all rows of labels, in time linear in the length. */
final class PartOdds {
  private static final int LABELS = PartLabels.COUNT;

  /** No label is less likely than the best by more than this, lest a row have none at all. */
  private static final double LEAST = -200;

  private final int[] joints;
  private final float[] steps;
  private final double[] forward;
  private final double[] seen;
  private final double[] sums;

  private PartOdds(float[] emissions, int[] joints, float[] steps) {
    this.joints = joints;
    this.steps = steps;
    this.forward = new double[emissions.length];
    this.seen = new double[emissions.length];
    this.sums = new double[joints.length];
    for (int i = 0; i < joints.length; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int y = i * LABELS; y < (i + 1) * LABELS; y++) {
        most = Math.max(most, emissions[y]);
      }
      for (int y = i * LABELS; y < (i + 1) * LABELS; y++) {
        seen[y] = Math.exp(Math.max(LEAST, emissions[y] - most));
      }
    }
  }

  /**
   * The probability of label y for word i at {@code i * LABELS + y}.
   *
   * @param emissions a score for each word and label, in the same order
   * @param steps of {@link #steps}
   */
  static float[] of(float[] emissions, int[] joints, float[] steps) {
    PartOdds odds = new PartOdds(emissions, joints, steps);
    odds.goForward();
    return odds.comeBack();
  }

  /** Scores of transitions as factors; zero where a label may not follow. */
  static float[] steps(float[] transitions) {
    float[] steps = new float[transitions.length];
    for (int k = 0; k < steps.length; k++) {
      boolean may = PartLabels.mayFollow(k % LABELS, k / LABELS % LABELS);
      steps[k] = may ? (float) Math.exp(transitions[k]) : 0;
    }
    return steps;
  }

  private void goForward() {
    for (int i = 0; i < joints.length; i++) {
      double sum = 0;
      for (int y = 0; y < LABELS; y++) {
        double before = i == 0 ? step(0, PartLabels.OUTSIDE, y) : 0;
        for (int p = 0; p < LABELS && i > 0; p++) {
          before += forward[(i - 1) * LABELS + p] * step(i, p, y);
        }
        forward[i * LABELS + y] = before * seen[i * LABELS + y];
        sum += forward[i * LABELS + y];
      }
      sums[i] = sum;
      for (int y = 0; y < LABELS; y++) {
        forward[i * LABELS + y] /= sum;
      }
    }
  }

  private float[] comeBack() {
    float[] odds = new float[forward.length];
    double[] backward = {1, 1, 1, 1, 1, 1, 1};
    for (int i = joints.length - 1; i >= 0; i--) {
      for (int y = 0; y < LABELS; y++) {
        odds[i * LABELS + y] = (float) (forward[i * LABELS + y] * backward[y]);
        backward[y] *= seen[i * LABELS + y] / sums[i];
      }
      double[] before = new double[LABELS];
      for (int p = 0; p < LABELS && i > 0; p++) {
        for (int y = 0; y < LABELS; y++) {
          before[p] += step(i, p, y) * backward[y];
        }
      }
      backward = before;
    }
    return odds;
  }

  private float step(int i, int before, int y) {
    return steps[(joints[i] * LABELS + before) * LABELS + y];
  }
}
