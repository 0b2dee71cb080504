package org.courant.processor.tagger;

/**
 * What the tagger looks at, as 32-bit hashes: the word and its neighbours, their shape, affixes,
 * clusters and parts of speech, and the known names that they are part of. Templates follow Ratinov
 * and Roth (CoNLL 2009). Part of the model: a change asks for a new training.
 */
public final class Features {
  /** Most features that a word can have. */
  public static final int MOST = 80;

  /** How many words to each side are looked at. */
  static final int REACH = 2;

  private static final int CLASSES = 16;

  private final NameLexicon names;
  private final WordFacts[] words;

  /** For each word: classes of the names that it begins, is inside, ends or alone is. */
  private final int[] roles;

  Features(WordFacts[] words, NameLexicon names) {
    this.names = names;
    this.words = words;
    this.roles = new int[words.length * 4];
    findNames();
  }

  /** Writes the features of word i; returns how many. */
  int write(int i, int[] into) {
    FeatureList out = new FeatureList(into);
    addAll(i, out);
    return out.size();
  }

  void addAll(int i, FeatureList out) {
    for (int place = -REACH; place <= REACH; place++) {
      addAlone(place, word(i + place), out);
    }
    addTogether(i, out);
  }

  /**
   * The features of a word that hang on one word alone.
   *
   * @param place where that one stands: −1 is right before
   */
  static void addAlone(int place, WordFacts w, FeatureList out) {
    switch (place) {
      case -2 -> addFar(5, 42, w, out);
      case -1 -> addNear(3, 16, 34, 49, w, out);
      case 0 -> addOwn(w, out);
      case 1 -> addNear(4, 17, 38, 50, w, out);
      case 2 -> addFar(6, 43, w, out);
      default -> throw new IllegalArgumentException("place " + place + " must be -2 to 2");
    }
  }

  private static void addFar(int word, int cluster, WordFacts w, FeatureList out) {
    out.add(word, w.folded);
    out.add(cluster, w.cluster6);
  }

  private static void addNear(
      int word, int shape, int cluster, int partsOfSpeech, WordFacts w, FeatureList out) {
    out.add(word, w.folded);
    out.add(shape, w.shape);
    addCluster(cluster, w, out);
    out.add(partsOfSpeech, w.partsOfSpeech);
  }

  private static void addOwn(WordFacts c, FeatureList out) {
    out.add(0, 1);
    out.add(1, c.exact);
    out.add(2, c.folded);
    out.add(15, c.shape);
    out.add(19, c.prefix2);
    out.add(20, c.prefix3);
    out.add(21, c.prefix4);
    out.add(22, c.suffix2);
    out.add(23, c.suffix3);
    out.add(24, c.suffix4);
    addCluster(30, c, out);
    out.add(46, Hash.mix(c.shape, c.cluster6));
    out.add(48, c.partsOfSpeech);
    out.add(52, Hash.mix(c.shape, c.partsOfSpeech));
  }

  private static void addCluster(int template, WordFacts word, FeatureList out) {
    out.add(template, word.cluster4);
    out.add(template + 1, word.cluster6);
    out.add(template + 2, word.cluster10);
    out.add(template + 3, word.cluster);
  }

  /** The features that hang on several words, or on the names that they make up. */
  void addTogether(int i, FeatureList out) {
    WordFacts a = word(i - 2);
    WordFacts b = word(i - 1);
    WordFacts c = words[i];
    WordFacts d = word(i + 1);
    WordFacts e = word(i + 2);
    out.add(7, Hash.mix(b.folded, c.folded));
    out.add(8, Hash.mix(c.folded, d.folded));
    out.add(9, Hash.mix(a.folded, b.folded));
    out.add(10, Hash.mix(d.folded, e.folded));
    out.add(11, Hash.mix(c.shape, b.folded));
    out.add(12, Hash.mix(c.shape, d.folded));
    out.add(18, Hash.mix(b.shape, c.shape, d.shape));
    if (b == WordFacts.NONE) {
      out.add(25, Hash.mix(1, c.shape));
      out.add(26, Hash.mix(c.shape, c.partsOfSpeech));
    }
    out.add(44, Hash.mix(b.cluster10, c.cluster10));
    out.add(45, Hash.mix(c.cluster10, d.cluster10));
    out.add(47, Hash.mix(c.shape, b.cluster6, d.cluster6));
    out.add(51, Hash.mix(b.partsOfSpeech, c.partsOfSpeech, d.partsOfSpeech));
    addNames(i, c, out);
  }

  private void addNames(int i, WordFacts c, FeatureList out) {
    for (int position = 0; position < 4; position++) {
      int set = roles[i * 4 + position];
      if (set != 0) {
        out.add(60 + position, set);
        out.add(64 + position, Hash.mix(set, c.shape));
        for (int rest = set; rest != 0; rest &= rest - 1) {
          out.add(68 + position, Integer.numberOfTrailingZeros(rest) + 1);
        }
      }
    }
    addNeighbour(72, i - 1, out);
    addNeighbour(76, i + 1, out);
  }

  private void addNeighbour(int template, int i, FeatureList out) {
    if (i >= 0 && i < words.length) {
      for (int position = 0; position < 4; position++) {
        out.add(template + position, roles[i * 4 + position]);
      }
    }
  }

  int size() {
    return words.length;
  }

  /** Word i, or one of which nothing is known beyond the sentence. */
  WordFacts word(int i) {
    return i >= 0 && i < words.length ? words[i] : WordFacts.NONE;
  }

  private void findNames() {
    for (int i = 0; i < words.length; i++) {
      if (words[i].capital) {
        findNamesAt(i);
      }
    }
  }

  /** Marks the longest known name that begins at a word. */
  private void findNamesAt(int i) {
    int key = 0;
    int end = 0;
    int set = 0;
    for (int j = i; j < Math.min(words.length, i + NameLexicon.LONGEST); j++) {
      key = Hash.mix(key, words[j].name);
      int classes = names.classes(key);
      if (classes != 0) {
        end = j + 1;
        set = classes;
      }
    }
    for (int j = i; j < end; j++) {
      int position = Labels.position(Labels.in(0, j, i, end));
      roles[j * 4 + position] |= set & (1 << CLASSES) - 1;
    }
  }
}
