package org.courant.processor.quote;

/** Steps over “(D-Ohio)”. */
final class Brackets {
  private static final int LONGEST = 12;

  private Brackets() {}

  /** The position behind what opens at a position: “(D-Ohio)”. */
  static int behind(Strand s, int open) {
    for (int j = open + 1; j < open + LONGEST; j++) {
      if (s.word(j).equals(")")) {
        return j + 1;
      }
    }
    return open + 1;
  }

  /** “Ann Lee (D-Ohio) said” */
  static int before(Strand s, int last) {
    if (!s.word(last).equals(")")) {
      return last;
    }
    for (int j = last - 1; j >= Math.max(0, last - LONGEST); j--) {
      if (s.word(j).equals("(")) {
        return j - 1;
      }
    }
    return last;
  }
}
