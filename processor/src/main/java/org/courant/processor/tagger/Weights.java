package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What was learnt: for each feature a score for each label, and for each pair of labels one. */
final class Weights {
  private final ScoreTable features;
  private final float[] transitions;

  /**
   * Scores count in steps of the stored bytes, so that no row needs scaling.
   *
   * @param transitions in the same steps
   */
  private Weights(ScoreTable features, float[] transitions) {
    this.features = features;
    this.transitions = transitions;
  }

  static ScoreSum none() {
    return new ScoreSum(Labels.COUNT);
  }

  /** Adds the scores of a word's features, which are used up. */
  void addTo(ScoreSum sum, FeatureList found) {
    features.addTo(sum, found);
  }

  float[] transitions() {
    return transitions;
  }

  static Weights read(DataInputStream in) throws IOException {
    int size = in.readInt();
    float scale = in.readFloat();
    float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat() / scale;
    }
    return new Weights(ScoreTable.read(in, size, Labels.COUNT), transitions);
  }

  /**
   * Writes features sorted by hash, each score as a byte.
   *
   * @param rows of {@link Labels#COUNT} scores, in the order of the features
   */
  static void write(DataOutputStream out, int[] features, float[] rows, float[] transitions)
      throws IOException {
    float most = 0;
    for (float score : rows) {
      most = Math.max(most, Math.abs(score));
    }
    float scale = Math.max(most, Float.MIN_NORMAL) / 127;
    out.writeInt(features.length);
    out.writeFloat(scale);
    for (float score : transitions) {
      out.writeFloat(score);
    }
    int last = 0;
    for (int feature : features) {
      out.writeInt(feature - last);
      last = feature;
    }
    for (int y = 0; y < Labels.COUNT; y++) {
      for (int i = 0; i < features.length; i++) {
        out.writeByte(Math.round(rows[i * Labels.COUNT + y] / scale));
      }
    }
  }
}
