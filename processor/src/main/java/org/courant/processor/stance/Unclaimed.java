package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;

/**
 * Tells where a sentence names a stance and does not claim it. The encoder, which learned from
 * sentences that mostly do, says little of that; the readers know it of what they read, and here it
 * is asked of what only the encoder sees.
 */
final class Unclaimed {
  private static final int FARTHEST = 12;

  private static final Set<String> OPEN = Set.of("if", "whether", "unless", "lest", "should");

  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "must", "ought", "pretended", "nobody", "hardly");

  private static final Set<String> DENIED =
      Set.of("denied", "denies", "deny", "denying", "doubts", "doubted", "disputed", "disputes");

  /** “was expected to praise”, “wants her to denounce”. */
  private static final Set<String> MEANT =
      Set.of(
          "expected",
          "expects",
          "asked",
          "asks",
          "urged",
          "urges",
          "pressed",
          "ordered",
          "forced",
          "told",
          "wants",
          "wanted",
          "want",
          "challenged",
          "invited",
          "encouraged",
          "supposed",
          "likely",
          "poised",
          "calling",
          "called");

  private final Lexicon lexicon;

  Unclaimed(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether nothing is claimed of an outcome.
   *
   * @param from where the words that show it begin
   */
  boolean is(Pair pair, Outcome outcome, int from) {
    Strand s = pair.sentence().strand();
    Named holder = pair.holder(outcome);
    int held = holder.first() - s.token(0);
    return s.word(s.size() - 1).equals("?")
        || isDeniedOrOpen(s, from)
        || isMeant(s, from, held)
        || isConditional(s, from)
        || isTurned(s, pair.cue(), outcome);
  }

  private static boolean isDeniedOrOpen(Strand s, int from) {
    for (int j = from - 1; j >= Math.max(0, from - FARTHEST); j--) {
      String w = s.word(j);
      boolean near = from - j <= 3;
      if (OPEN.contains(w) || DENIED.contains(w) || (near && POSSIBLE.contains(w))) {
        return true;
      }
      if (isStop(w)) {
        return isInverted(s, j + 1);
      }
    }
    return from <= FARTHEST && isInverted(s, 0);
  }

  /** “Had she sued”. */
  private static boolean isInverted(Strand s, int first) {
    return s.word(first).equals("had")
        && (s.starting(first + 1) != null || Grammar.isPronoun(s.word(first + 1)));
  }

  /** Whether it is only wanted of the holder: “X wants her to denounce Y”. */
  private static boolean isMeant(Strand s, int from, int holder) {
    int to = from;
    while (to > Math.max(0, from - 4) && !s.word(to).equals("to")) {
      to--;
    }
    for (int j = to - 1; s.word(to).equals("to") && j >= Math.max(0, to - 8); j--) {
      if (MEANT.contains(s.word(j))) {
        boolean passive = Grammar.isBe(s.word(j - 1)) || s.word(j - 1).equals("been");
        return passive || holder > j;
      }
      if (isStop(s.word(j))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isConditional(Strand s, int from) {
    boolean would = false;
    for (int j = from; j >= Math.max(0, from - 4); j--) {
      would |= s.word(j).equals("would") || s.word(j).equals("'d");
    }
    for (int j = 0; would && j < s.size(); j++) {
      if (s.word(j).equals("if") || isInverted(s, j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word that shows it is negated and says the same: “never criticised”. */
  private boolean isTurned(Strand s, int cue, Outcome outcome) {
    if (cue < 0 || lexicon.labelAt(s, cue) != outcome.label()) {
      return false;
    }
    for (int j = cue - 1; j >= Math.max(0, cue - 3); j--) {
      String w = s.word(j);
      if (Grammar.isNegation(w) || w.equals("no") || w.equals("without")) {
        return true;
      }
      if (isStop(w)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isStop(String w) {
    return Grammar.isMark(w) && !w.equals("-");
  }
}
