package org.courant.processor.quote;

import java.util.Arrays;

/** What a token sees of its sentence: the likely cues on both sides, and what stands between. */
final class Sight {
  private final PartFacts facts;
  private final int from;
  private final int[] left;
  private final int[] right;
  private final int[] commas;
  private final int[] marks;
  private int cues;
  private int ruled;

  Sight(PartFacts facts, int from, int to) {
    this.facts = facts;
    this.from = from;
    int size = to - from;
    left = new int[size];
    right = new int[size];
    commas = new int[size + 1];
    marks = new int[size + 1];
    Arrays.fill(left, -1);
    Arrays.fill(right, -1);
    for (int i = 0; i < size; i++) {
      commas[i + 1] = commas[i] + (isBoundary(from + i) ? 1 : 0);
      marks[i + 1] = marks[i] + (facts.opens[from + i] > 0 ? 1 : 0);
      cues += isCue(from + i) ? 1 : 0;
      ruled |= facts.ruled[from + i] > 0 ? 1 << facts.ruled[from + i] : 0;
    }
    for (int i = 1; i < size; i++) {
      left[i] = isCue(from + i - 1) ? from + i - 1 : left[i - 1];
    }
    for (int i = size - 2; i >= 0; i--) {
      right[i] = isCue(from + i + 1) ? from + i + 1 : right[i + 1];
    }
  }

  private boolean isCue(int token) {
    return facts.strengths[token] >= CueWords.LIKELY && facts.quotes[token] == 0;
  }

  private boolean isBoundary(int token) {
    String w = facts.words.lower(token);
    return Grammar.isMark(w) || w.equals("and") || w.equals("but") || w.equals("while");
  }

  /** The next likely cue to the left of a token, outside quotes, or −1. */
  int left(int token) {
    return left[token - from];
  }

  int right(int token) {
    return right[token - from];
  }

  /** How many likely cues the sentence has, at most 3. */
  int cues() {
    return Math.min(cues, 3);
  }

  /** The parts that the rules found in the sentence, as bits. */
  int ruled() {
    return ruled;
  }

  /** How many clauses may begin between two tokens, at most 3; 0 where one is no token. */
  int commas(int a, int b) {
    return a < 0 || b < 0 ? 0 : Math.min(3, commas[b - from] - commas[a - from]);
  }

  /** Whether a quote opens between two tokens. */
  int quotesBetween(int a, int b) {
    return Math.min(1, marks[Math.max(a, b) - from] - marks[Math.min(a, b) - from]);
  }

  /** Bits: a quote opens before the token; one opens behind it. */
  int sideOfQuote(int token) {
    int before =
        marks[token - from] > 0 || (from < facts.quotes.length && facts.quotes[from] > 0) ? 1 : 0;
    int behind = marks[marks.length - 1] > marks[token - from] ? 2 : 0;
    return before + behind;
  }
}
