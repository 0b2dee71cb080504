package org.courant.processor.tagger;

/**
 * What the tagger looks at, as 32-bit hashes: the word and its neighbours, their shape, affixes,
 * clusters and parts of speech, and the known names that they are part of. Templates follow Ratinov
 * and Roth (CoNLL 2009). Part of the model: a change asks for a new training.
 */
public final class Features {
  /** Most features that a word can have. */
  public static final int MOST = 80;

  private static final int CLASSES = 16;

  private final NameLexicon names;
  private final WordFacts[] words;

  /** For each word: classes of the names that it begins, is inside, ends or alone is. */
  private final int[] roles;

  private int[] out = new int[MOST];
  private int size;

  Features(WordFacts[] words, NameLexicon names) {
    this.names = names;
    this.words = words;
    this.roles = new int[words.length * 4];
    findNames();
  }

  /** Writes the features of word i; returns how many. */
  int write(int i, int[] into) {
    out = into;
    size = 0;
    WordFacts a = word(i - 2);
    WordFacts b = word(i - 1);
    WordFacts c = words[i];
    WordFacts d = word(i + 1);
    WordFacts e = word(i + 2);
    add(0, 1);
    addWords(a, b, c, d, e);
    addForms(b, c, d);
    addClusters(a, b, c, d, e);
    addNames(i, c);
    return size;
  }

  private void addWords(WordFacts a, WordFacts b, WordFacts c, WordFacts d, WordFacts e) {
    add(1, c.exact);
    add(2, c.folded);
    add(3, b.folded);
    add(4, d.folded);
    add(5, a.folded);
    add(6, e.folded);
    add(7, Hash.mix(b.folded, c.folded));
    add(8, Hash.mix(c.folded, d.folded));
    add(9, Hash.mix(a.folded, b.folded));
    add(10, Hash.mix(d.folded, e.folded));
    add(11, Hash.mix(c.shape, b.folded));
    add(12, Hash.mix(c.shape, d.folded));
  }

  private void addForms(WordFacts b, WordFacts c, WordFacts d) {
    add(15, c.shape);
    add(16, b.shape);
    add(17, d.shape);
    add(18, Hash.mix(b.shape, c.shape, d.shape));
    add(19, c.prefix2);
    add(20, c.prefix3);
    add(21, c.prefix4);
    add(22, c.suffix2);
    add(23, c.suffix3);
    add(24, c.suffix4);
    if (b == WordFacts.NONE) {
      add(25, Hash.mix(1, c.shape));
      add(26, Hash.mix(c.shape, c.partsOfSpeech));
    }
  }

  private void addClusters(WordFacts a, WordFacts b, WordFacts c, WordFacts d, WordFacts e) {
    addCluster(30, c);
    addCluster(34, b);
    addCluster(38, d);
    add(42, a.cluster6);
    add(43, e.cluster6);
    add(44, Hash.mix(b.cluster10, c.cluster10));
    add(45, Hash.mix(c.cluster10, d.cluster10));
    add(46, Hash.mix(c.shape, c.cluster6));
    add(47, Hash.mix(c.shape, b.cluster6, d.cluster6));
    add(48, c.partsOfSpeech);
    add(49, b.partsOfSpeech);
    add(50, d.partsOfSpeech);
    add(51, Hash.mix(b.partsOfSpeech, c.partsOfSpeech, d.partsOfSpeech));
    add(52, Hash.mix(c.shape, c.partsOfSpeech));
  }

  private void addCluster(int template, WordFacts word) {
    add(template, word.cluster4);
    add(template + 1, word.cluster6);
    add(template + 2, word.cluster10);
    add(template + 3, word.cluster);
  }

  private void addNames(int i, WordFacts c) {
    for (int position = 0; position < 4; position++) {
      int set = roles[i * 4 + position];
      if (set != 0) {
        add(60 + position, set);
        add(64 + position, Hash.mix(set, c.shape));
        for (int rest = set; rest != 0; rest &= rest - 1) {
          add(68 + position, Integer.numberOfTrailingZeros(rest) + 1);
        }
      }
    }
    addNeighbour(72, i - 1);
    addNeighbour(76, i + 1);
  }

  private void addNeighbour(int template, int i) {
    if (i >= 0 && i < words.length) {
      for (int position = 0; position < 4; position++) {
        add(template + position, roles[i * 4 + position]);
      }
    }
  }

  /** Zero says nothing and is left out. */
  private void add(int template, int value) {
    if (value != 0 && size < out.length) {
      out[size++] = Hash.mix(template + 1, value);
    }
  }

  private WordFacts word(int i) {
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
