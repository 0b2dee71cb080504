package org.courant.processor.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.ScoreSum;
import org.courant.processor.tagger.ScoreTable;

/**
 * What was learnt of attributions: for each feature a score for each label, and for each pair of
 * labels one, by the kind of word where they meet. See {@code training/quotes}.
 */
final class PartModel {
  static final int LABELS = PartLabels.COUNT;
  static final int TRANSITIONS = PartFeatures.JOINTS * LABELS * LABELS;

  private final ScoreTable features;
  private final float scale;
  private final float[] steps;

  private PartModel(ScoreTable features, float scale, float[] steps) {
    this.features = features;
    this.scale = scale;
    this.steps = steps;
  }

  static ScoreSum none() {
    return new ScoreSum(LABELS);
  }

  /** Adds the scores of a word's features, which are used up. */
  void addTo(ScoreSum sum, FeatureList found) {
    features.addTo(sum, found);
  }

  /** Adds what the features of a word add up to, to its emissions, which start at an index. */
  void emit(ScoreSum sum, float[] emissions, int at) {
    for (int y = 0; y < LABELS; y++) {
      emissions[at + y] += sum.of(y) * scale;
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
    ScoreTable features = ScoreTable.read(in, size, LABELS);
    return new PartModel(features, scale, PartOdds.steps(transitions));
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
