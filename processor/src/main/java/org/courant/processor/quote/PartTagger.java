package org.courant.processor.quote;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;
import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.ScoreSum;

/**
 * Labels the tokens of an article as source, cue and content in two looks, each a linear-chain
 * conditional random field, trained as {@code training/quotes} says: the first reads sentence by
 * sentence, the second knows what the first saw in the whole article. Shared by threads.
 */
final class PartTagger {
  /** How much of the first look's scores the second keeps. */
  static final float KEPT = .55f;

  private static final int LABELS = PartLabels.COUNT;
  private static final String MODEL = "parts.model";

  private final PartModel first;
  private final PartModel second;
  private final FirstScores scores;

  private PartTagger(PartModel first, PartModel second) {
    this.first = first;
    this.second = second;
    this.scores = new FirstScores(first);
  }

  static PartTagger english() {
    try (InputStream in = PartTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("resource " + MODEL + " is missing");
      }
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
      return new PartTagger(PartModel.read(data), PartModel.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + MODEL + " cannot be read", e);
    }
  }

  PartModel first() {
    return first;
  }

  /** The labels of an article. */
  Labelled tag(PartFacts facts) {
    int size = facts.words.size();
    int[] joints = new int[size];
    float[] emissions = new float[size * LABELS];
    int from = 0;
    for (int s = 0; s < facts.words.sentences(); s++) {
      int to = from + facts.words.sentence(s).tokens().size();
      PartFeatures features = new PartFeatures(facts, from, to);
      System.arraycopy(features.joints(), 0, joints, from, to - from);
      scores.addTo(emissions, facts, features, from, to);
      from = to;
    }
    Labelled seenFirst = Labelled.of(facts.words, emissions, joints, first);
    FirstLook look = new FirstLook(facts, seenFirst.labels, seenFirst.odds);
    for (int k = 0; k < emissions.length; k++) {
      emissions[k] *= KEPT;
    }
    lookAgain(look, emissions);
    return Labelled.of(facts.words, emissions, joints, second);
  }

  private void lookAgain(FirstLook look, float[] emissions) {
    FeatureList found = new FeatureList(new int[SecondFeatures.MOST]);
    ScoreSum sum = PartModel.none();
    for (int s = 0; s < look.facts.words.sentences(); s++) {
      SecondFeatures features = new SecondFeatures(look, s);
      for (int i = look.firstToken(s); i < look.firstToken(s + 1); i++) {
        found.clear(0);
        features.addTo(found, i);
        sum.clear();
        second.addTo(sum, found);
        second.emit(sum, emissions, i * LABELS);
      }
    }
  }
}
