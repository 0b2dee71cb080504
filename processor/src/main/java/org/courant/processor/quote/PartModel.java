package org.courant.processor.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.courant.processor.tagger.HashTable;
import org.courant.processor.tagger.Numbers;

/**
 * What was learnt of attributions: for each feature a score for each label, and for each pair of
 * labels one, by the kind of word where they meet. See {@code training/quotes}.
 */
final class PartModel {
  static final int LABELS = PartLabels.COUNT;
  static final int TRANSITIONS = PartFeatures.JOINTS * LABELS * LABELS;

  private final HashTable features;
  private final byte[] scores;
  private final float scale;
  private final float[] steps;

  private PartModel(HashTable features, byte[] scores, float scale, float[] steps) {
    this.features = features;
    this.scores = scores;
    this.scale = scale;
    this.steps = steps;
  }

  /** Adds the scores of the first features of a row to those of a word, which start at an index. */
  void addTo(float[] emissions, int at, int[] row, int count) {
    for (int k = 0; k < count; k++) {
      int from = features.get(row[k]) * LABELS;
      for (int y = 0; from >= 0 && y < LABELS; y++) {
        emissions[at + y] += scores[from + y] * scale;
      }
    }
  }

  /**
   * What label y behind label p counts for at a joint, as a factor, at {@code (joint * LABELS + p)
   * * LABELS + y}.
   */
  float[] steps() {
    return steps;
  }

  static PartModel read(DataInputStream in) throws IOException {
    int size = in.readInt();
    float scale = in.readFloat();
    float[] transitions = new float[TRANSITIONS];
    for (int i = 0; i < TRANSITIONS; i++) {
      transitions[i] = in.readFloat();
    }
    HashTable features = HashTable.read(in, size);
    byte[] scores = Numbers.rows(in, size, LABELS);
    return new PartModel(features, scores, scale, PartOdds.steps(transitions));
  }

  /** Writes features sorted by hash, label by label, which compresses best. */
  static void write(DataOutputStream out, int[] features, float[] rows, float[] transitions)
      throws IOException {
    float most = Float.MIN_NORMAL;
    for (float score : rows) {
      most = Math.max(most, Math.abs(score));
    }
    out.writeInt(features.length);
    out.writeFloat(most / 127);
    for (float score : transitions) {
      out.writeFloat(score);
    }
    int last = 0;
    for (int feature : features) {
      out.writeInt(feature - last);
      last = feature;
    }
    for (int y = 0; y < LABELS; y++) {
      for (int i = 0; i < features.length; i++) {
        out.writeByte(Math.round(rows[i * LABELS + y] * 127 / most));
      }
    }
  }
}
