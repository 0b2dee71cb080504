package org.courant.processor.tagger;

import org.courant.processor.tagger.WordClasses.WordClass;

/** All that features use of one word, as numbers; computed once and shared by threads. */
final class WordFacts {
  static final WordFacts NONE = new WordFacts();

  final String word;
  final int name;
  final int exact;
  final int folded;
  final int shape;
  final int prefix2;
  final int prefix3;
  final int prefix4;
  final int suffix2;
  final int suffix3;
  final int suffix4;
  final int cluster4;
  final int cluster6;
  final int cluster10;
  final int cluster;
  final int partsOfSpeech;
  final boolean capital;
  final WordClass wordClass;

  private WordFacts() {
    word = "";
    name = exact = folded = shape = 0;
    prefix2 = prefix3 = prefix4 = suffix2 = suffix3 = suffix4 = 0;
    cluster4 = cluster6 = cluster10 = cluster = partsOfSpeech = 0;
    capital = false;
    wordClass = new WordClass(0, 0, 0, 0, 0, 0);
  }

  WordFacts(String word, WordLexicon lexicon) {
    this.word = word;
    String lower = Words.folded(word);
    int n = lower.length();
    name = Hash.of(Words.noDigits(word));
    exact = Hash.of(word);
    folded = Hash.of(lower);
    shape = Hash.of(Words.shape(word));
    prefix2 = Hash.of(lower, 0, Math.min(2, n));
    prefix3 = Hash.of(lower, 0, Math.min(3, n));
    prefix4 = Hash.of(lower, 0, Math.min(4, n));
    suffix2 = Hash.of(lower, Math.max(0, n - 2), n);
    suffix3 = Hash.of(lower, Math.max(0, n - 3), n);
    suffix4 = Hash.of(lower, Math.max(0, n - 4), n);
    int row = lexicon.row(folded);
    String path = lexicon.cluster(row);
    cluster4 = path(path, 4);
    cluster6 = path(path, 6);
    cluster10 = path(path, 10);
    cluster = path(path, path.length());
    partsOfSpeech = lexicon.partsOfSpeech(row);
    capital = Character.isUpperCase(word.codePointAt(0));
    wordClass = new WordClass(folded, shape, suffix3, cluster6, cluster10, partsOfSpeech);
  }

  private static int path(String path, int bits) {
    return path.isEmpty() ? 0 : Hash.of(path, 0, Math.min(bits, path.length()));
  }
}
