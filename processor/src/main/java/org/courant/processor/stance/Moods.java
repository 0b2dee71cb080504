package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;

/** Reads negation and possibility in and around a verb group. */
final class Moods {
  /** “may support”. */
  private static final double MAY = 0.6;

  /** “would support”. */
  private static final double WOULD = 0.9;

  /** “reportedly supports”. */
  private static final double HEARSAY = 0.7;

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> IDLE = Set.of("should", "must", "ought", "need");
  private static final Set<String> OPEN = Set.of("if", "whether", "unless", "lest");
  private static final Set<String> DOUBTED =
      Set.of(
          "denied",
          "denies",
          "deny",
          "denying",
          "doubt",
          "doubts",
          "doubted",
          "disputed",
          "disputes",
          "refuted",
          "rejected",
          "claims",
          "claim",
          "allegation",
          "allegations",
          "rumors",
          "rumours",
          "evidence",
          "suggestion",
          "suggestions",
          "reports",
          "idea",
          "chance",
          "possibility",
          "likelihood",
          "prospect",
          "speculation",
          "risk");
  private static final Set<String> THOUGHT =
      Set.of("think", "thinks", "believe", "believes", "say", "says", "mean", "means", "suggest");
  private static final Set<String> HEARD = Set.of("reportedly", "allegedly", "apparently", "maybe");

  private Moods() {}

  /** The mood of the verb at a position whose subject starts at {@code subject}. */
  static Mood of(Strand s, int verb, int subject) {
    if (s.word(s.size() - 1).equals("?") || isOpen(s, verb, subject)) {
      return Mood.NONE;
    }
    boolean negated = s.word(subject - 1).equals("nor") || s.word(subject - 1).equals("neither");
    double factor = 1;
    for (int j = verb - 1; j >= Math.max(0, verb - 8); j--) {
      String w = s.word(j);
      if (!Grammar.isAuxiliary(w) && !Grammar.isAdverb(w) && !Grammar.isNegation(w)) {
        break;
      }
      if (IDLE.contains(w)) {
        return Mood.NONE;
      }
      boolean no = w.equals("no") && s.word(j + 1).equals("longer");
      negated ^=
          (Grammar.isNegation(w) || no) && !(w.equals("not") && s.word(j + 1).equals("only"));
      factor *=
          POSSIBLE.contains(w) ? MAY : w.equals("would") ? WOULD : HEARD.contains(w) ? HEARSAY : 1;
    }
    return new Mood(negated, factor);
  }

  /** Whether a clause stands under no “if” and no denial. */
  static boolean claims(Strand s, int verb, int subject) {
    return !isOpen(s, verb, subject);
  }

  /** Whether the clause stands under “if”, “whether” or “denied that”. */
  private static boolean isOpen(Strand s, int verb, int subject) {
    for (int j = verb - 1; j >= Math.max(0, verb - 25); j--) {
      String w = s.word(j);
      if (OPEN.contains(w)) {
        return true;
      }
      if (j < subject && (w.equals(",") || Grammar.isMark(w))) {
        break;
      }
    }
    boolean begins = subject < 2 || Grammar.isMark(s.word(subject - 2));
    boolean inverted = begins && s.word(subject - 1).equals("had");
    boolean conditional = inverted || (hasWould(s, verb) && isInverted(s, verb));
    for (int j = verb + 1; j < Math.min(s.size(), verb + 25); j++) {
      conditional |= s.word(j).equals("if") && hasWould(s, verb);
    }
    int j = subject - 1;
    boolean that = s.word(j).equals("that");
    int governor = that ? j - 1 : j;
    return conditional || DOUBTED.contains(s.word(governor)) || isThoughtDenied(s, governor);
  }

  /** “they don’t want to think we’re blaming X”, “nobody believes that she backs X”. */
  private static boolean isThoughtDenied(Strand s, int thought) {
    if (!THOUGHT.contains(s.word(thought))) {
      return false;
    }
    for (int j = thought - 1; j >= Math.max(0, thought - 5) && !Grammar.isMark(s.word(j)); j--) {
      String w = s.word(j);
      if (Grammar.isNegation(w) || w.equals("nobody") || w.equals("few")) {
        return true;
      }
    }
    return false;
  }

  /** “Had she sued, X would have …” */
  private static boolean isInverted(Strand s, int before) {
    for (int j = 0; j < before; j++) {
      boolean begins = j == 0 || Grammar.isMark(s.word(j - 1));
      boolean somebody = s.starting(j + 1) != null || Grammar.isPronoun(s.word(j + 1));
      if (begins && somebody && s.word(j).equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWould(Strand s, int verb) {
    for (int j = verb - 1; j >= Math.max(0, verb - 4); j--) {
      if (s.word(j).equals("would") || s.word(j).equals("'d")) {
        return true;
      }
    }
    return false;
  }
}
