package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.text.Span;

/** The shortest stretch that shows a stance: its words, what negates them, and the target. */
final class Shortest {
  private static final int FARTHEST_NEGATION = 8;

  /** Words that turn a stance and are no negation of grammar. */
  private static final Set<String> TURNERS =
      Set.of(
          "no",
          "nor",
          "neither",
          "without",
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "little",
          "withdrew",
          "withdraw",
          "withdrawn",
          "stopped",
          "lost",
          "dropped",
          "ended",
          "pulled",
          "rescinded",
          "revoked",
          "abandoned",
          "wo",
          "reluctant",
          "unwilling");

  private Shortest() {}

  /** From the words {@code first..last} and their negation to the target. */
  static Span showing(Scene scene, int first, int last, boolean negated, Span target) {
    int from = negated ? negation(scene.strand(), first) : first;
    return over(scene.strand().span(from, last), target);
  }

  /** “refused to endorse” */
  static boolean isRefused(Strand s, int word) {
    return s.word(word - 1).equals("to") && TURNERS.contains(s.word(word - 2));
  }

  static Span over(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /** Where what negates a word begins: “does not support”, “refused to support”. */
  private static int negation(Strand s, int word) {
    for (int j = word - 1; j >= Math.max(0, word - FARTHEST_NEGATION); j--) {
      String w = s.word(j);
      if (Grammar.isNegation(w) || TURNERS.contains(w)) {
        boolean auxiliary = Grammar.isAuxiliary(s.word(j - 1)) && s.ending(j - 1) == null;
        return auxiliary ? j - 1 : j;
      }
      if (Grammar.isMark(w)) {
        return word;
      }
    }
    return word;
  }
}
