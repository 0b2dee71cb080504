package org.courant.processor.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Averaged structured perceptron (Collins, EMNLP 2002), over labels that may be open: it learns the
 * best allowed sequence under its own present weights.
 */
final class Learner {
  private final List<Example> examples;
  private final Encoded encoded;
  private final Viterbi decoder = new Viterbi();
  private final float[] transitions = new float[Labels.COUNT * Labels.COUNT];
  private final float[] transitionSums = new float[transitions.length];
  private final float[] rows;
  private final float[] sums;
  private float steps = 1;

  Learner(List<Example> examples, Encoded encoded) {
    this.examples = examples;
    this.encoded = encoded;
    this.rows = new float[encoded.keys().length * Labels.COUNT];
    this.sums = new float[rows.length];
  }

  /** Reads all sentences some times over, each time in another order. */
  Learner learn(int rounds, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < examples.size(); e++) {
      order.add(e);
    }
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (int e : order) {
        wrong += step(encoded.rows()[e], examples.get(e).allowed());
      }
      System.err.printf("round %d: %d words wrong%n", round, wrong);
    }
    return this;
  }

  private int step(int[][] words, int[] allowed) {
    float[] emissions = emissions(words);
    int[] guess = decoder.decode(words.length, emissions, transitions, null);
    int wrong = 0;
    for (int i = 0; i < guess.length; i++) {
      wrong += (allowed[i] >>> guess[i] & 1) == 1 ? 0 : 1;
    }
    if (wrong > 0) {
      int[] right = decoder.decode(words.length, emissions, transitions, allowed);
      for (int i = 0; i < guess.length; i++) {
        if (guess[i] != right[i]) {
          move(words[i], right[i], 1);
          move(words[i], guess[i], -1);
        }
        if (i > 0 && (guess[i] != right[i] || guess[i - 1] != right[i - 1])) {
          moveTransition(right[i - 1], right[i], 1);
          moveTransition(guess[i - 1], guess[i], -1);
        }
      }
    }
    steps++;
    return wrong;
  }

  private float[] emissions(int[][] words) {
    float[] emissions = new float[words.length * Labels.COUNT];
    for (int i = 0; i < words.length; i++) {
      int at = i * Labels.COUNT;
      for (int row : words[i]) {
        int from = row * Labels.COUNT;
        for (int y = 0; y < Labels.COUNT; y++) {
          emissions[at + y] += rows[from + y];
        }
      }
    }
    return emissions;
  }

  private void move(int[] features, int label, float by) {
    for (int row : features) {
      rows[row * Labels.COUNT + label] += by;
      sums[row * Labels.COUNT + label] += by * steps;
    }
  }

  private void moveTransition(int from, int to, float by) {
    transitions[from * Labels.COUNT + to] += by;
    transitionSums[from * Labels.COUNT + to] += by * steps;
  }

  /** The average of all weights that it ever had. */
  Learnt average() {
    float[] mean = new float[rows.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = rows[i] - sums[i] / steps;
    }
    float[] between = new float[transitions.length];
    for (int i = 0; i < between.length; i++) {
      between[i] = transitions[i] - transitionSums[i] / steps;
    }
    return new Learnt(encoded.keys(), mean, between);
  }
}
