package org.courant.processor.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Finds names in English sentences: a structured perceptron, trained as {@code training/names}
 * says. Shared by threads.
 */
public final class Tagger {
  /** Of the model: goes up with every training. */
  public static final String VERSION = "1";

  private static final int CACHED = 1 << 14;
  private static final String MODEL = "names.model";

  private final Lexica lexica;
  private final Weights weights;
  // Racy on purpose: scores are immutable, so a thread sees a whole entry or none.
  private final WordScores[] cache = new WordScores[CACHED];
  private final ThreadLocal<Viterbi> decoder = ThreadLocal.withInitial(Viterbi::new);

  Tagger(Lexica lexica, Weights weights) {
    this.lexica = lexica;
    this.weights = weights;
  }

  /** Loads the model that ships with Courant. */
  public static Tagger english() {
    try (InputStream model = resource(MODEL)) {
      return new Tagger(WordClasses.lexica(), Weights.read(data(model)));
    } catch (IOException e) {
      throw new UncheckedIOException("the names model cannot be read", e);
    }
  }

  /** Names in the order of the words; none overlaps another. */
  public List<Chunk> tag(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    float[] emissions = emissions(lexica.features(words));
    int[] labels = decoder.get().decode(words.size(), emissions, weights.transitions(), null);
    return Labels.chunks(labels);
  }

  /** What each word scores for each label. */
  float[] emissions(Features features) {
    int size = features.size();
    WordScores[] alone = new WordScores[size];
    for (int i = 0; i < size; i++) {
      alone[i] = scores(features.word(i));
    }
    float[] emissions = new float[size * Labels.COUNT];
    FeatureList together = new FeatureList(new int[Features.MOST]);
    ScoreSum sum = Weights.none();
    for (int i = 0; i < size; i++) {
      sum.clear();
      int counted = 0;
      int end = Math.min(size - 1, i + Features.REACH);
      for (int j = Math.max(0, i - Features.REACH); j <= end; j++) {
        counted += alone[j].addTo(sum, j - i);
      }
      together.clear(counted);
      features.addTogether(i, together);
      weights.addTo(sum, together);
      for (int y = 0; y < Labels.COUNT; y++) {
        emissions[i * Labels.COUNT + y] = sum.of(y);
      }
    }
    return emissions;
  }

  private WordScores scores(WordFacts facts) {
    int slot = facts.exact & CACHED - 1;
    WordScores known = cache[slot];
    if (known == null || known.facts != facts) {
      known = new WordScores(facts, weights);
      cache[slot] = known;
    }
    return known;
  }

  static InputStream resource(String name) throws IOException {
    InputStream in = Tagger.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("resource " + name + " is missing from the jar");
    }
    return in;
  }

  static DataInputStream data(InputStream in) {
    return new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
  }
}
