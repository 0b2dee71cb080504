package org.courant.processor.quote;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Labels the tokens of an article as source, cue and content: a linear-chain conditional random
 * field, trained as {@code training/quotes} says. Shared by threads.
 */
final class PartTagger {
  private static final String MODEL = "parts.model";

  private final PartModel model;

  PartTagger(PartModel model) {
    this.model = model;
  }

  static PartTagger english() {
    try (InputStream in = PartTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("resource " + MODEL + " is missing");
      }
      return new PartTagger(
          PartModel.read(
              new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + MODEL + " cannot be read", e);
    }
  }

  /** The stretches of an article, in text order; none goes over the end of a sentence. */
  List<PartLabels.Stretch> tag(PartFacts facts) {
    List<PartLabels.Stretch> found = new ArrayList<>();
    int from = 0;
    for (int s = 0; s < facts.words.sentences(); s++) {
      int to = from + facts.words.sentence(s).tokens().size();
      if (to > from) {
        found.addAll(PartLabels.stretches(labels(facts, from, to), from));
      }
      from = to;
    }
    return found;
  }

  int[] labels(PartFacts facts, int from, int to) {
    PartFeatures features = new PartFeatures(facts, from, to);
    float[] emissions = new float[(to - from) * PartLabels.COUNT];
    int[] seen = new int[PartFeatures.MOST];
    for (int i = from; i < to; i++) {
      int count = features.write(i, seen);
      for (int k = 0; k < count; k++) {
        model.addTo(emissions, (i - from) * PartLabels.COUNT, seen[k]);
      }
    }
    return PartDecoder.decode(emissions, features.joints(), model.transitions());
  }
}
