package org.courant.processor.quote;

/** Forward and backward over one sentence, with the pairs of labels that learning needs. */
final class Chain {
  private static final int L = PartLabels.COUNT;

  private final double[] seen;
  private final double[] forward;
  private final double[] backward;
  private final double[] sums;
  private final double[] steps;
  private final int[] joints;

  Chain(float[] emissions, int[] joints, float[] transitions) {
    int n = joints.length;
    this.joints = joints;
    seen = new double[n * L];
    forward = new double[n * L];
    backward = new double[n * L];
    sums = new double[n];
    steps = new double[transitions.length];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = PartLabels.mayFollow(k % L, k / L % L) ? Math.exp(transitions[k]) : 0;
    }
    for (int i = 0; i < n; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < L; y++) {
        most = Math.max(most, emissions[i * L + y]);
      }
      for (int y = 0; y < L; y++) {
        seen[i * L + y] = Math.exp(Math.max(-200, emissions[i * L + y] - most));
      }
    }
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        double before = i == 0 ? step(0, 0, y) : 0;
        for (int p = 0; p < L && i > 0; p++) {
          before += forward[(i - 1) * L + p] * step(i, p, y);
        }
        forward[i * L + y] = before * seen[i * L + y];
        sums[i] += forward[i * L + y];
      }
      for (int y = 0; y < L; y++) {
        forward[i * L + y] /= sums[i];
      }
    }
    for (int y = 0; y < L; y++) {
      backward[(n - 1) * L + y] = 1;
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int p = 0; p < L; p++) {
        for (int y = 0; y < L; y++) {
          backward[i * L + p] +=
              step(i + 1, p, y) * seen[(i + 1) * L + y] * backward[(i + 1) * L + y] / sums[i + 1];
        }
      }
    }
  }

  double odds(int i, int y) {
    return forward[i * L + y] * backward[i * L + y];
  }

  /** Takes the probability of each pair of labels that meets at word i from what was seen. */
  void subtractPairs(int i, float[] pairs) {
    for (int p = 0; p < (i == 0 ? 1 : L); p++) {
      double before = i == 0 ? 1 : forward[(i - 1) * L + p];
      for (int y = 0; y < L; y++) {
        double behind = seen[i * L + y] * backward[i * L + y] / sums[i];
        pairs[(joints[i] * L + p) * L + y] -= (float) (before * step(i, p, y) * behind);
      }
    }
  }

  private double step(int i, int p, int y) {
    return steps[(joints[i] * L + p) * L + y];
  }
}
