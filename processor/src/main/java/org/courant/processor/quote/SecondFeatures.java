package org.courant.processor.quote;

import org.courant.processor.quote.PartLabels.Stretch;
import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.Hash;
import org.courant.processor.tagger.WordClasses.WordClass;

/**
 * What the second look sees of a token, as 32-bit hashes: the first look's labels round it, in its
 * sentence and the sentences beside it, and of the same word elsewhere in the article. Part of the
 * model: a change asks for a new training.
 */
final class SecondFeatures {
  /** Most features that a token can have. */
  static final int MOST = 64;

  private static final int ABSENT = 9;
  private static final Part[] PARTS = Part.values();

  private final FirstLook look;
  private final PartFacts facts;
  private final int from;
  private final int to;
  private final int sentence;
  private final int first;
  private final int behind;
  private final int counts;

  private FeatureList out = new FeatureList(new int[0]);

  /** Features of the tokens of a sentence. */
  SecondFeatures(FirstLook look, int sentence) {
    this.look = look;
    this.facts = look.facts;
    this.sentence = sentence;
    this.from = look.firstToken(sentence);
    this.to = look.firstToken(sentence + 1);
    this.first = look.firstStretch(sentence);
    this.behind = look.firstStretch(sentence + 1);
    int[] found = new int[PARTS.length + 1];
    for (int q = first; q < behind; q++) {
      found[look.stretch(q).part().number]++;
    }
    this.counts = Hash.mix(upTo3(found[1]) + 1, upTo3(found[2]) + 1, upTo3(found[3]) + 1);
  }

  /** Writes the features of token i of the document; returns how many. */
  int write(int i, int[] into) {
    FeatureList found = new FeatureList(into);
    addTo(found, i);
    return found.size();
  }

  /** Adds the features of token i of the document. */
  void addTo(FeatureList found, int i) {
    out = found;
    add(0, 1);
    addLabels(i);
    addOdds(i);
    addSentence(i);
    if (look.stretchOf(i) >= 0) {
      addStretch(i, look.stretchOf(i));
    }
    for (Part part : PARTS) {
      addNearest(i, part);
    }
    addArticle(i);
  }

  private void addLabels(int i) {
    int y = label(i) + 1;
    int word = facts.classes[i].folded();
    add(1, y);
    add(2, Hash.mix(label(i - 1) + 1, y, label(i + 1) + 1));
    add(3, Hash.mix(y, word));
    add(4, Hash.mix(label(i - 1) + 1, word));
    add(5, Hash.mix(label(i + 1) + 1, word));
    add(6, Hash.mix(y, facts.classes[i].partsOfSpeech()));
  }

  private void addOdds(int i) {
    int source = look.likely(i, Part.SOURCE) + 1;
    int cue = look.likely(i, Part.CUE) + 1;
    int content = look.likely(i, Part.CONTENT) + 1;
    add(7, source);
    add(8, cue);
    add(9, content);
    add(10, Hash.mix(source, cue, content));
    if (i > from) {
      add(11, Hash.mix(look.likely(i - 1, Part.CUE) + 1, cue));
    }
    if (i + 1 < to) {
      add(12, Hash.mix(look.likely(i + 1, Part.CUE) + 1, cue));
      add(13, Hash.mix(look.likely(i + 1, Part.CONTENT) + 1, content));
    }
  }

  private void addSentence(int i) {
    int y = label(i) + 1;
    int pattern = look.pattern(sentence);
    int before = look.pattern(sentence - 1);
    int joined = sentence > 0 && paragraph(sentence - 1) == paragraph(sentence) ? 1 : 2;
    add(14, Hash.mix(pattern, y));
    add(15, Hash.mix(counts, y));
    add(16, counts);
    add(17, Hash.mix(before, joined, y));
    add(18, Hash.mix(look.pattern(sentence + 1) + 1, y));
    add(19, Hash.mix(before + 1, joined, pattern));
    int last = from > 0 ? look.label(from - 1) : ABSENT;
    add(20, Hash.mix(last + 1, joined, upTo3(i - from)));
    add(21, Hash.mix(look.contentOf(sentence - 1), joined, y));
    add(22, Hash.mix(look.contentOf(sentence + 1), y));
    add(23, Hash.mix(facts.quotes[i] > 0 ? 1 : 2, y, counts));
  }

  private void addStretch(int i, int number) {
    Stretch stretch = look.stretch(number);
    boolean hasLeft = number > first;
    boolean hasRight = number + 1 < behind;
    int part = stretch.part().number;
    int left = hasLeft ? look.stretch(number - 1).part().number : 0;
    int right = hasRight ? look.stretch(number + 1).part().number : 0;
    int parts = part * 16 + left * 4 + right;
    int toLeft = hasLeft ? upTo3(stretch.first() - look.stretch(number - 1).last() - 1) : 4;
    int toRight = hasRight ? upTo3(look.stretch(number + 1).first() - stretch.last() - 1) : 4;
    int length = length(stretch);
    int word = facts.classes[i].folded();
    add(24, Hash.mix(part, length, left));
    add(25, Hash.mix(part, length, right));
    add(26, Hash.mix(parts, toLeft * 5 + toRight));
    add(27, Hash.mix(part, word(stretch.first()), word));
    add(28, Hash.mix(part, word(stretch.last()), word));
    add(29, Hash.mix(parts, word(stretch.first())));
    add(30, Hash.mix(parts, word(stretch.last())));
    add(31, Hash.mix(part, word, length));
    if (hasLeft) {
      add(32, Hash.mix(part * 4 + left, word(look.stretch(number - 1).last())));
      add(33, Hash.mix(part * 4 + left, word(look.stretch(number - 1).first())));
    }
    if (hasRight) {
      add(34, Hash.mix(part * 4 + right, word(look.stretch(number + 1).last())));
      add(35, Hash.mix(part * 4 + right, word(look.stretch(number + 1).first())));
    }
  }

  private void addNearest(int i, Part part) {
    int left = -1;
    int right = -1;
    for (int q = first; q < behind && right < 0; q++) {
      Stretch stretch = look.stretch(q);
      if (stretch.part() == part) {
        left = stretch.last() < i ? q : left;
        right = stretch.first() > i ? q : right;
      }
    }
    WordClass own = facts.classes[i];
    int toLeft = left < 0 ? ABSENT : distance(i - look.stretch(left).last());
    int toRight = right < 0 ? ABSENT : distance(look.stretch(right).first() - i);
    add(36 + part.number, Hash.mix(toLeft + 1, toRight + 1, label(i) + 1));
    add(40 + part.number, Hash.mix(toLeft + 1, own.folded()));
    add(44 + part.number, Hash.mix(toRight + 1, own.folded()));
    add(48 + part.number, Hash.mix(toLeft + 1, own.partsOfSpeech()));
    add(52 + part.number, Hash.mix(toRight + 1, own.partsOfSpeech()));
    if (part == Part.CUE && left >= 0) {
      add(56, Hash.mix(word(head(look.stretch(left))), toLeft));
      add(57, Hash.mix(word(look.stretch(left).last()), toLeft, own.partsOfSpeech()));
    }
    if (part == Part.CUE && right >= 0) {
      add(58, Hash.mix(word(head(look.stretch(right))), toRight));
      add(59, Hash.mix(word(look.stretch(right).first()), toRight, own.partsOfSpeech()));
    }
  }

  private void addArticle(int i) {
    int part = look.part(i) + 1;
    boolean capital = Character.isUpperCase(facts.words.surface(i).charAt(0));
    int others = Math.min(look.others(i), 3) + 1;
    add(60, Hash.mix(others, look.othersAre(i, Part.CUE), part));
    add(61, Hash.mix(capital ? others : ABSENT, look.othersAre(i, Part.SOURCE), part));
  }

  /** The word of a cue that attributes most often. */
  private int head(Stretch cue) {
    int head = cue.first();
    for (int t = cue.first(); t <= cue.last(); t++) {
      head = facts.strengths[t] > facts.strengths[head] ? t : head;
    }
    return head;
  }

  private int word(int token) {
    return facts.classes[token].folded();
  }

  private int label(int i) {
    return i < from || i >= to ? ABSENT : look.label(i);
  }

  private int paragraph(int number) {
    return facts.words.sentence(number).paragraph();
  }

  private static int upTo3(int n) {
    return Math.min(n, 3);
  }

  private static int length(Stretch stretch) {
    int n = stretch.last() - stretch.first() + 1;
    return n < 4 ? n : n < 7 ? 4 : n < 13 ? 5 : n < 26 ? 6 : 7;
  }

  private static int distance(int far) {
    return far < 4 ? far : far < 7 ? 4 : far < 13 ? 5 : 6;
  }

  private void add(int template, int value) {
    out.addAny(template + 1000, value);
  }
}
