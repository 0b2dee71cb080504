package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What was learnt: for each feature a score for each label, and for each pair of labels one. */
final class Weights {
  private final HashTable features;
  // Bytes as they are stored: a row then lies in one line of the processor's cache.
  private final byte[] rows;
  private final float[] transitions;

  /**
   * Scores count in steps of the stored bytes, so that no row needs scaling.
   *
   * @param transitions in the same steps
   */
  private Weights(HashTable features, byte[] rows, float[] transitions) {
    this.features = features;
    this.rows = rows;
    this.transitions = transitions;
  }

  /** Adds the scores of a feature to those of a word, which start at {@code at}. */
  void addTo(float[] emissions, int at, int feature) {
    int row = features.get(feature);
    if (row >= 0) {
      int from = row * Labels.COUNT;
      for (int y = 0; y < Labels.COUNT; y++) {
        emissions[at + y] += rows[from + y];
      }
    }
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
    HashTable features = HashTable.read(in, size);
    return new Weights(features, Numbers.rows(in, size, Labels.COUNT), transitions);
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
