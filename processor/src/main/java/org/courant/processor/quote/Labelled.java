package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courant.processor.quote.PartLabels.Stretch;

/** The labels of an article, and how likely each was. */
final class Labelled {
  private static final int LABELS = PartLabels.COUNT;

  /** One a token. */
  final int[] labels;

  /** The probability of label y for token t at {@code t * PartLabels.COUNT + y}. */
  final float[] odds;

  private final Words words;

  private Labelled(Words words) {
    this.words = words;
    this.labels = new int[words.size()];
    this.odds = new float[words.size() * LABELS];
  }

  /** Reads each sentence's labels off the scores of its tokens. */
  static Labelled of(Words words, float[] emissions, int[] joints, PartModel model) {
    Labelled labelled = new Labelled(words);
    int from = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int to = from + words.sentence(s).tokens().size();
      float[] own = Arrays.copyOfRange(emissions, from * LABELS, to * LABELS);
      float[] odds = PartOdds.of(own, Arrays.copyOfRange(joints, from, to), model.steps());
      System.arraycopy(odds, 0, labelled.odds, from * LABELS, odds.length);
      System.arraycopy(PartDecoder.decode(odds), 0, labelled.labels, from, to - from);
      from = to;
    }
    return labelled;
  }

  /** In text order; none goes over the end of a sentence. */
  List<Stretch> stretches() {
    List<Stretch> found = new ArrayList<>();
    int from = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int to = from + words.sentence(s).tokens().size();
      found.addAll(PartLabels.stretches(Arrays.copyOfRange(labels, from, to), from));
      from = to;
    }
    return found;
  }

  /** How likely the surest token of a stretch is of its part. */
  float surest(Stretch stretch) {
    float most = 0;
    for (int t = stretch.first(); t <= stretch.last(); t++) {
      int at = t * LABELS + PartLabels.first(stretch.part());
      most = Math.max(most, odds[at] + odds[at + 1]);
    }
    return most;
  }
}
