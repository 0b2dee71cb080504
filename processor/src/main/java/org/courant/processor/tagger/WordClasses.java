package org.courant.processor.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the words' lexicon tells of single words, for stages that read words but no names. Zero says
 * nothing. Loaded once, and shared with the tagger.
 */
public final class WordClasses {
  private final Lexica lexica;

  private WordClasses(Lexica lexica) {
    this.lexica = lexica;
  }

  public static WordClasses english() {
    return Shared.CLASSES;
  }

  static Lexica lexica() {
    return Shared.CLASSES.lexica;
  }

  /** What is known of a word; most often the same instance for the same word. */
  public WordClass of(String word) {
    return lexica.facts(word).wordClass;
  }

  /**
   * A word as numbers.
   *
   * @param folded its hash in lower case, with each digit as 0
   * @param cluster6 the first six bits of its Brown cluster
   * @param cluster10 the first ten bits
   * @param partsOfSpeech the number of its set of parts of speech
   */
  public record WordClass(
      int folded, int shape, int suffix3, int cluster6, int cluster10, int partsOfSpeech) {}

  private static final class Shared {
    static final WordClasses CLASSES = read();

    private static WordClasses read() {
      try (InputStream words = Tagger.resource("words.lexicon")) {
        return new WordClasses(Lexica.read(Tagger.data(words)));
      } catch (IOException e) {
        throw new UncheckedIOException("the words' lexicon cannot be read", e);
      }
    }
  }
}
