package org.courant.processor.quote;

import java.util.List;
import java.util.Random;

/** A conditional random field learnt by AdaGrad on the likelihood of one sentence after another. */
final class Crf {
  private static final int L = PartLabels.COUNT;

  final float[] weights;
  final float[] transitions = new float[PartModel.TRANSITIONS];
  private final float[] squares;
  private final float[] transitionSquares = new float[PartModel.TRANSITIONS];
  private final float rate;
  private final float shrink;
  private final float drop = Float.parseFloat(System.getProperty("drop", "0.5"));
  private final Random drops = new Random(7);
  private float scale = 1;

  Crf(int features, float rate, float shrink) {
    this.weights = new float[features * L];
    this.squares = new float[features * L];
    this.rate = rate;
    this.shrink = shrink;
  }

  /** A sentence: the features of each token, where labels meet, and the right labels. */
  record Row(int[][] features, int[] joints, int[] gold) {}

  double learn(List<Row> rows, Random random) {
    int[] order = random.ints(0, Integer.MAX_VALUE).limit(rows.size()).toArray();
    Integer[] index = new Integer[rows.size()];
    for (int i = 0; i < index.length; i++) {
      index[i] = i;
    }
    java.util.Arrays.sort(index, (a, b) -> Integer.compare(order[a], order[b]));
    double loss = 0;
    for (int i : index) {
      loss += learn(rows.get(i));
    }
    scale = 1;
    return loss;
  }

  /** Half of the features, those kept twice as strong: weights learn not to lean on one. */
  private int[][] dropped(int[][] features) {
    int[][] some = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int n = 0;
      for (int f : features[i]) {
        if (drops.nextFloat() >= drop) {
          kept[n++] = f;
        }
      }
      some[i] = java.util.Arrays.copyOf(kept, n);
    }
    scale = 1 / (1 - drop);
    return some;
  }

  /** Makes the first word of a cue or source cheaper: fewer are missed, more are wrong. */
  Crf bolder(float bias) {
    for (int k = 0; k < transitions.length; k += L) {
      transitions[k + PartLabels.first(Part.SOURCE)] += bias;
      transitions[k + PartLabels.first(Part.CUE)] += bias;
    }
    return this;
  }

  float[] emissions(Row row) {
    int n = row.gold.length;
    float[] e = new float[n * L];
    for (int i = 0; i < n; i++) {
      for (int f : row.features[i]) {
        for (int y = 0; y < L; y++) {
          e[i * L + y] += scale * weights[f * L + y];
        }
      }
    }
    return e;
  }

  private double learn(Row whole) {
    Row row = new Row(dropped(whole.features), whole.joints, whole.gold);
    int n = row.gold.length;
    float[] e = emissions(row);
    double[] alpha = new double[n * L];
    double[] beta = new double[n * L];
    double[] terms = new double[L];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        if (i == 0) {
          alpha[y] = PartLabels.mayFollow(y, 0) ? e[y] + t(row.joints[0], 0, y) : -1e9;
          continue;
        }
        for (int p = 0; p < L; p++) {
          terms[p] =
              PartLabels.mayFollow(y, p)
                  ? alpha[(i - 1) * L + p] + t(row.joints[i], p, y)
                  : -1e9;
        }
        alpha[i * L + y] = logSum(terms) + e[i * L + y];
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int p = 0; p < L; p++) {
        for (int y = 0; y < L; y++) {
          terms[y] =
              PartLabels.mayFollow(y, p)
                  ? beta[(i + 1) * L + y] + t(row.joints[i + 1], p, y) + e[(i + 1) * L + y]
                  : -1e9;
        }
        beta[i * L + p] = logSum(terms);
      }
    }
    for (int y = 0; y < L; y++) {
      terms[y] = alpha[(n - 1) * L + y];
    }
    double z = logSum(terms);
    double gold = 0;
    double[] tg = new double[PartModel.TRANSITIONS];
    boolean[] touched = new boolean[PartFeatures.JOINTS];
    for (int i = 0; i < n; i++) {
      int before = i == 0 ? 0 : row.gold[i - 1];
      int j = row.joints[i];
      touched[j] = true;
      gold += e[i * L + row.gold[i]] + t(j, before, row.gold[i]);
      tg[(j * L + before) * L + row.gold[i]] += 1;
      for (int p = 0; p < (i == 0 ? 1 : L); p++) {
        for (int y = 0; y < L; y++) {
          if (PartLabels.mayFollow(y, p)) {
            double a = i == 0 ? 0 : alpha[(i - 1) * L + p];
            tg[(j * L + p) * L + y] -=
                Math.exp(a + t(j, p, y) + e[i * L + y] + beta[i * L + y] - z);
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        double g =
            (row.gold[i] == y ? 1 : 0) - Math.exp(alpha[i * L + y] + beta[i * L + y] - z);
        if (Math.abs(g) > 1e-3) {
          for (int f : row.features[i]) {
            step(weights, squares, f * L + y, (float) g);
          }
        }
      }
    }
    for (int j = 0; j < PartFeatures.JOINTS; j++) {
      for (int k = j * L * L; touched[j] && k < (j + 1) * L * L; k++) {
        step(transitions, transitionSquares, k, (float) tg[k]);
      }
    }
    return z - gold;
  }

  private void step(float[] w, float[] s, int k, float g) {
    g -= shrink * w[k];
    s[k] += g * g;
    w[k] += rate * g / (float) Math.sqrt(s[k] + 1e-2f);
  }

  private float t(int joint, int p, int y) {
    return transitions[(joint * L + p) * L + y];
  }

  private static double logSum(double[] terms) {
    double most = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      most = Math.max(most, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }
}
