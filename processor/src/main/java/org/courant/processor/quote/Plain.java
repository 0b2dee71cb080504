package org.courant.processor.quote;

import java.util.Set;

/**
 * Tells a bare noun phrase, “the ferry levy”, from words that say something. What somebody rejected
 * or cited is a thing, not speech; annotators of attributions differ on it.
 */
final class Plain {
  /** A longer stretch is left to the model. */
  private static final int LONGEST = 10;

  private static final Set<String> SUBJECTS =
      Set.of("i", "he", "she", "we", "they", "it", "you", "there", "nobody", "everybody");

  private Plain() {}

  static boolean is(Words words, int from, int to) {
    if (to - from >= LONGEST || words.lower(from).endsWith("ing") || isClause(words, from, to)) {
      return false;
    }
    for (int t = from; t <= to; t++) {
      if (isVerbal(words.lower(t))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVerbal(String w) {
    boolean verb = Grammar.isAuxiliary(w) || (Grammar.isBe(w) && !w.equals("'s"));
    boolean clause = Grammar.isConjunction(w) && !w.equals("and") && !w.equals("or");
    return verb
        || clause
        || w.equals("to")
        || w.equals("that")
        || w.equals("who")
        || w.equals("which")
        || Grammar.isNegation(w)
        || SUBJECTS.contains(w);
  }

  /** “Exland meddled in the vote”, “Ward wants more”: a subject and its verb. */
  private static boolean isClause(Words words, int from, int to) {
    Words.Named named = words.starting(from);
    if (named != null && named.last() < to) {
      String next = words.lower(named.last() + 1);
      return !next.equals("'s") && !Grammar.isPreposition(next) && !Grammar.isMark(next);
    }
    boolean phrase = Grammar.isDeterminer(words.lower(from));
    for (int t = from + 1; t <= to && !phrase; t++) {
      if (words.lower(t).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}
