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

  private static final String MODEL = "names.model";

  private final Lexica lexica;
  private final Weights weights;
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
    float[] emissions = new float[words.size() * Labels.COUNT];
    Features features = lexica.features(words);
    int[] found = new int[Features.MOST];
    for (int i = 0; i < words.size(); i++) {
      int count = features.write(i, found);
      for (int k = 0; k < count; k++) {
        weights.addTo(emissions, i * Labels.COUNT, found[k]);
      }
    }
    int[] labels = decoder.get().decode(words.size(), emissions, weights.transitions(), null);
    return Labels.chunks(labels);
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
