package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;

/** The lexica that features are read from, and the words that were looked up before. */
public final class Lexica {
  private static final int CACHED = 1 << 15;

  private final WordLexicon words;
  private final NameLexicon names;
  // Racy on purpose: facts are immutable, so a thread sees a whole entry or none.
  private final WordFacts[] cache = new WordFacts[CACHED];

  private Lexica(WordLexicon words, NameLexicon names) {
    this.words = words;
    this.names = names;
  }

  /** Reads both lexica from one stream. */
  public static Lexica read(DataInputStream in) throws IOException {
    return new Lexica(WordLexicon.read(in), NameLexicon.read(in));
  }

  /** The features of a sentence. */
  public Features features(List<String> sentence) {
    WordFacts[] facts = new WordFacts[sentence.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = facts(sentence.get(i));
    }
    return new Features(facts, names);
  }

  WordFacts facts(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & CACHED - 1;
    WordFacts known = cache[slot];
    if (known == null || !known.word.equals(word)) {
      known = new WordFacts(word, words);
      cache[slot] = known;
    }
    return known;
  }
}
