package org.courant.processor.quote;

import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.Hash;
import org.courant.processor.tagger.WordClasses.WordClass;

/**
 * What tells a token's part, as 32-bit hashes: its neighbours, the cues of its sentence on both
 * sides, the quote and the mention that it stands in, what the rules found. Part of the model: a
 * change asks for a new training.
 */
final class PartFeatures {
  /** Most features that a token can have. */
  static final int MOST = 120;

  /** Kinds of words where labels meet. */
  static final int JOINTS = 10;

  /** How many words to each side are looked at one by one. */
  static final int REACH = 3;

  private static final WordClass NONE = new WordClass(0, 0, 0, 0, 0, 0);

  private final PartFacts facts;
  private final Sight sight;
  private final int from;
  private final int to;

  private FeatureList out = new FeatureList(new int[0]);

  /** Features of the tokens of a sentence, [from, to). */
  PartFeatures(PartFacts facts, int from, int to) {
    this.facts = facts;
    this.from = from;
    this.to = to;
    this.sight = new Sight(facts, from, to);
  }

  int[] joints() {
    int[] joints = new int[to - from];
    for (int i = from; i < to; i++) {
      joints[i - from] = joint(i);
    }
    return joints;
  }

  private int joint(int i) {
    String w = facts.words.lower(i);
    if (w.length() == 1 && ",.;:!?".contains(w)) {
      return w.equals(",") ? 1 : 2;
    }
    if (facts.opens[i] > 0) {
      return 3;
    }
    if (facts.closes[i] > 0 || Grammar.isMark(w)) {
      return 4;
    }
    if (w.equals("that")) {
      return 5;
    }
    if (w.equals("to")) {
      return 6;
    }
    if (facts.strengths[i] > CueWords.LIKELY) {
      return 7;
    }
    if (facts.mentions[i] > 0) {
      return 8;
    }
    return Grammar.isConjunction(w) || Grammar.isPreposition(w) ? 9 : 0;
  }

  /** Writes the features of token i of the document; returns how many. */
  int write(int i, int[] into) {
    FeatureList found = new FeatureList(into);
    addAll(i, found);
    return found.size();
  }

  void addAll(int i, FeatureList found) {
    for (int place = -REACH; place <= REACH; place++) {
      addAlone(place, at(i + place), found);
    }
    addShared(found);
    addTogether(i, found);
  }

  /**
   * The features of a token that hang on one word alone.
   *
   * @param place where that one stands: −1 is right before
   */
  static void addAlone(int place, WordClass w, FeatureList out) {
    switch (place) {
      case -3 -> out.add(11, w.folded());
      case -2 -> out.add(4, w.folded());
      case -1 -> addNear(2, 14, 22, 30, w, out);
      case 0 -> addOwn(w, out);
      case 1 -> addNear(3, 15, 24, 31, w, out);
      case 2 -> out.add(5, w.folded());
      case 3 -> out.add(12, w.folded());
      default -> throw new IllegalArgumentException("place " + place + " must be -3 to 3");
    }
  }

  private static void addNear(
      int word, int suffix, int cluster, int partsOfSpeech, WordClass w, FeatureList out) {
    out.add(word, w.folded());
    out.add(suffix, w.suffix3());
    out.add(cluster, w.cluster6());
    out.add(cluster + 1, w.cluster10());
    out.add(partsOfSpeech, w.partsOfSpeech());
  }

  private static void addOwn(WordClass w, FeatureList out) {
    out.add(0, 1);
    out.add(1, w.folded());
    out.add(13, w.suffix3());
    out.add(16, w.shape());
    out.add(20, w.cluster6());
    out.add(21, w.cluster10());
    out.add(29, w.partsOfSpeech());
  }

  /** The features that all tokens of the sentence have. */
  void addShared(FeatureList out) {
    out.add(48, facts.words.sentence(facts.words.sentenceOf(from)).headline() ? 1 : 0);
    out.add(49, at(from).folded());
    out.add(50, Hash.mix(at(from).folded(), at(from + 1).folded()));
    out.add(51, sight.cues() + 1);
    out.add(55, sight.ruled() + 1);
  }

  /** The features of token i that hang on more than one word, or on where it stands. */
  void addTogether(int i, FeatureList into) {
    out = into;
    addWords(i);
    addClasses(i);
    addSentence(i);
    addQuote(i);
    addCues(i);
  }

  private void addWords(int i) {
    WordClass a = at(i - 2);
    WordClass b = at(i - 1);
    WordClass c = at(i);
    WordClass d = at(i + 1);
    WordClass e = at(i + 2);
    add(6, Hash.mix(b.folded(), c.folded()));
    add(7, Hash.mix(c.folded(), d.folded()));
    add(8, Hash.mix(a.folded(), b.folded()));
    add(9, Hash.mix(d.folded(), e.folded()));
    add(10, Hash.mix(b.folded(), c.folded(), d.folded()));
    add(17, Hash.mix(b.shape(), c.shape(), d.shape()));
  }

  private void addClasses(int i) {
    WordClass a = at(i - 2);
    WordClass b = at(i - 1);
    WordClass c = at(i);
    WordClass d = at(i + 1);
    WordClass e = at(i + 2);
    add(26, Hash.mix(b.cluster10(), c.cluster10()));
    add(27, Hash.mix(c.cluster10(), d.cluster10()));
    add(28, Hash.mix(b.cluster6(), c.cluster10(), d.cluster6()));
    add(32, Hash.mix(b.partsOfSpeech(), c.partsOfSpeech(), d.partsOfSpeech()));
    add(33, Hash.mix(a.partsOfSpeech(), b.partsOfSpeech(), c.partsOfSpeech()));
    add(34, Hash.mix(c.partsOfSpeech(), d.partsOfSpeech(), e.partsOfSpeech()));
    add(35, Hash.mix(c.folded(), b.cluster10()));
    add(36, Hash.mix(c.folded(), d.cluster10()));
    int mention = facts.mentions[i];
    int before = mentionAt(i - 1) + 1;
    add(37, mention);
    add(38, Hash.mix(before, mention + 1, mentionAt(i + 1) + 1));
    add(39, Hash.mix(c.folded(), before));
    add(40, Hash.mix(mention + 1, d.folded()));
    add(41, Hash.mix(mention + 1, b.folded()));
  }

  private void addSentence(int i) {
    add(45, Math.min(i - from, 4) + 1);
    add(46, Math.min(to - i, 4));
    add(47, Hash.mix(Math.min(i - from, 2), at(i).cluster6()));
    add(52, ruledAt(i) + 1);
    add(53, Hash.mix(ruledAt(i - 1) + 1, ruledAt(i) + 1, ruledAt(i + 1) + 1));
    add(54, Hash.mix(ruledAt(i) + 1, at(i).folded()));
    add(56, Hash.mix(sight.ruled() + 1, sight.cues() + 1, ruledAt(i) + 1));
  }

  private void addQuote(int i) {
    if (facts.quotes[i] == 0) {
      add(60, Hash.mix(1, sight.sideOfQuote(i)));
      return;
    }
    int length = facts.quoteLength(i);
    int size = length < 5 ? 1 : length < 9 ? 2 : length < 16 ? 3 : 4;
    int before = facts.beforeQuote(i);
    int behind = facts.behindQuote(i);
    add(61, size);
    add(62, Hash.mix(size, facts.opens[i] > 0 ? 1 : facts.closes[i] > 0 ? 2 : 3));
    add(63, Hash.mix(size, anywhere(before).folded()));
    add(64, Hash.mix(size, anywhere(behind).folded()));
    add(65, Hash.mix(size, ruledAt(i)));
    add(66, Hash.mix(size, strengthAt(before) + 1, strengthAt(behind) + 1));
    add(67, Hash.mix(size, anywhere(before).cluster6()));
    add(68, Hash.mix(size, at(i).cluster6()));
  }

  private void addCues(int i) {
    int c = facts.strengths[i];
    add(70, c + 1);
    add(71, Hash.mix(c + 1, strengthAt(i - 1) + 1, strengthAt(i + 1) + 1));
    add(72, Hash.mix(c + 1, at(i - 1).partsOfSpeech()));
    add(73, Hash.mix(c + 1, at(i + 1).partsOfSpeech()));
    add(74, Hash.mix(c + 1, at(i + 1).folded()));
    add(75, Hash.mix(c + 1, mentionAt(i - 1) + 1));
    int left = sight.left(i);
    int right = sight.right(i);
    addCue(80, i, left);
    addCue(95, i, right);
    add(110, Hash.mix(strength(left), strength(right), sight.commas(left, i)));
    add(111, Hash.mix(strength(left) + 1, sight.commas(left, i), sight.commas(i, right)));
  }

  private void addCue(int template, int i, int cue) {
    if (cue < 0) {
      add(template, 1);
      return;
    }
    int far = Math.abs(i - cue);
    int distance = far < 4 ? far : far < 7 ? 4 : far < 13 ? 5 : 6;
    int commas = sight.commas(Math.min(i, cue), Math.max(i, cue));
    int word = at(cue).folded();
    int next = at(cue + 1).partsOfSpeech();
    add(template + 1, word);
    add(template + 2, Hash.mix(word, distance));
    add(template + 3, Hash.mix(word, commas + 1));
    add(template + 4, Hash.mix(strength(cue), distance, commas));
    add(template + 5, Hash.mix(word, at(cue + 1).folded()));
    add(template + 6, Hash.mix(at(cue + 1).folded(), distance, commas));
    add(template + 7, Hash.mix(next, strength(cue), commas));
    add(template + 8, Hash.mix(at(i).partsOfSpeech(), strength(cue), distance));
    add(template + 9, Hash.mix(at(i).folded(), strength(cue), distance));
    add(template + 10, Hash.mix(facts.mentions[i] + 1, strength(cue), distance));
    add(template + 11, Hash.mix(sight.quotesBetween(i, cue) + 1, strength(cue)));
    add(template + 12, Hash.mix(at(cue - 1).partsOfSpeech(), strength(cue), commas));
  }

  private int strength(int cue) {
    return cue < 0 ? 0 : facts.strengths[cue];
  }

  private int strengthAt(int i) {
    return i < 0 || i >= facts.words.size() ? 0 : facts.strengths[i];
  }

  private int ruledAt(int i) {
    return i < from || i >= to ? 0 : facts.ruled[i];
  }

  private int mentionAt(int i) {
    return i < from || i >= to ? 0 : facts.mentions[i];
  }

  private WordClass at(int i) {
    return i < from || i >= to ? NONE : facts.classes[i];
  }

  private WordClass anywhere(int i) {
    return i < 0 || i >= facts.words.size() ? NONE : facts.classes[i];
  }

  private void add(int template, int value) {
    out.add(template, value);
  }
}
