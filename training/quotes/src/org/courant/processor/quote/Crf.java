package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A conditional random field learnt by AdaGrad on the likelihood of one sentence after another.
 * What counts is the mean of its weights over the later rounds.
 */
final class Crf {
  private static final int L = PartLabels.COUNT;

  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[PartModel.TRANSITIONS];
  private final float[] transitionSquares = new float[PartModel.TRANSITIONS];
  private final float[] meanWeights;
  private final float[] meanTransitions = new float[PartModel.TRANSITIONS];
  private final Settings settings;
  private final Random random;
  private int means;

  /**
   * How to learn.
   *
   * @param drop the share of features that a step does without, lest weights lean on one
   */
  record Settings(int rounds, float drop, float shrink, float rate) {}

  /**
   * A sentence: the features of each token, where labels meet, and the right labels.
   *
   * @param base scores from elsewhere to add to; may be empty
   */
  record Row(int[][] features, int[] joints, int[] gold, float[] base) {}

  private Crf(int features, Settings settings, long seed) {
    this.weights = new float[features * L];
    this.squares = new float[features * L];
    this.meanWeights = new float[features * L];
    this.settings = settings;
    this.random = new Random(seed);
  }

  static Scores learn(List<Row> rows, int features, Settings settings, float[] start, long seed) {
    Crf crf = new Crf(features, settings, seed);
    System.arraycopy(start, 0, crf.transitions, 0, start.length);
    List<Row> order = new ArrayList<>(rows);
    for (int round = 0; round < settings.rounds; round++) {
      Collections.shuffle(order, crf.random);
      order.forEach(crf::learn);
      if (round > settings.rounds / 5) {
        crf.means++;
        toMean(crf.meanWeights, crf.weights, crf.means);
        toMean(crf.meanTransitions, crf.transitions, crf.means);
      }
    }
    return new Scores(crf.meanWeights, crf.meanTransitions);
  }

  static void toMean(float[] mean, float[] next, int count) {
    for (int k = 0; k < mean.length; k++) {
      mean[k] += (next[k] - mean[k]) / count;
    }
  }

  private void learn(Row whole) {
    int n = whole.gold.length;
    int[][] features = dropped(whole.features);
    float[] e = Scores.emissions(weights, features, whole.base, 1 / (1 - settings.drop));
    Chain chain = new Chain(e, whole.joints, transitions);
    float[] expected = new float[PartModel.TRANSITIONS];
    boolean[] touched = new boolean[PartFeatures.JOINTS];
    for (int i = 0; i < n; i++) {
      int right = whole.gold[i];
      int joint = whole.joints[i];
      touched[joint] = true;
      expected[(joint * L + (i == 0 ? 0 : whole.gold[i - 1])) * L + right] += 1;
      chain.subtractPairs(i, expected);
      for (int y = 0; y < L; y++) {
        float g = (float) ((right == y ? 1 : 0) - chain.odds(i, y));
        if (Math.abs(g) > 1e-3) {
          for (int f : features[i]) {
            step(weights, squares, f * L + y, g);
          }
        }
      }
    }
    for (int j = 0; j < PartFeatures.JOINTS; j++) {
      for (int k = j * L * L; touched[j] && k < (j + 1) * L * L; k++) {
        step(transitions, transitionSquares, k, expected[k]);
      }
    }
  }

  private int[][] dropped(int[][] features) {
    int[][] some = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int n = 0;
      for (int f : features[i]) {
        if (random.nextFloat() >= settings.drop) {
          kept[n++] = f;
        }
      }
      some[i] = Arrays.copyOf(kept, n);
    }
    return some;
  }

  private void step(float[] w, float[] s, int k, float gradient) {
    float g = gradient - settings.shrink * w[k];
    s[k] += g * g;
    w[k] += settings.rate * g / (float) Math.sqrt(s[k] + 1e-2f);
  }
}
