package org.courant.processor.quote;

import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Two who share a verb: “A and B said”. */
final class Joined {
  private Joined() {}

  /** The other of two who share a verb, “A and B said”, where A opens the clause; or null. */
  static @Nullable Subject other(Strand s, Subject subject) {
    int and = subject.from() - 1;
    while (and > 0 && subject.from() - and < 5 && isTitle(s, and)) {
      and--;
    }
    Named other = s.word(and).equals("and") ? s.ending(and - 1) : null;
    if (other == null) {
      return null;
    }
    int before = and - 1 - (other.last() - other.first()) - 1;
    while (before >= 0 && and - before < 8 && isTitle(s, before)) {
      before--;
    }
    String w = s.word(before);
    boolean opens = Grammar.isMark(w) || w.equals("both") || w.equals("that") || w.equals("said");
    return opens ? Subject.of(and - 1, other) : null;
  }

  private static boolean isTitle(Strand s, int j) {
    return s.ending(j) == null
        && Character.isUpperCase(s.surface(j).codePointAt(0))
        && !Grammar.isConjunction(s.word(j))
        && !Grammar.isPreposition(s.word(j))
        && !s.word(j).equals("both");
  }
}
