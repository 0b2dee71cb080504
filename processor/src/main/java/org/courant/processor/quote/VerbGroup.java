package org.courant.processor.quote;

/** A verb with its auxiliaries and adverbs: “would later, in part, have said”. */
final class VerbGroup {
  private VerbGroup() {}

  /** The last position before a verb group: auxiliaries and adverbs are skipped. */
  static int skipBack(Strand s, int from) {
    int j = from;
    while (j >= 0 && from - j < 8 && (isInVerbGroup(s, j) || isInPart(s, j))) {
      j -= isInPart(s, j) ? 2 : 1;
    }
    return j;
  }

  private static boolean isInVerbGroup(Strand s, int j) {
    String w = s.word(j);
    boolean is =
        w.equals("'s") && (Grammar.isPronoun(s.word(j - 1)) || s.word(j - 1).equals("who"));
    return s.ending(j) == null && (is || Grammar.isAuxiliary(w) || Grammar.isAdverb(w));
  }

  /** “in part”, “this week”, “on Monday”. */
  private static boolean isInPart(Strand s, int j) {
    String w = s.word(j);
    return switch (s.word(j - 1)) {
      case "in" -> w.equals("part") || w.equals("turn");
      case "at" -> w.equals("first") || w.equals("last");
      case "this", "last" -> w.equals("week") || w.equals("month") || w.equals("year");
      case "on" -> w.endsWith("day") && s.ending(j) == null;
      default -> false;
    };
  }

  /** Whether a word that may be a noun, too, stands as a verb: not “the claims”, “his support”. */
  static boolean isVerbal(Strand s, int position) {
    int j = position - 1;
    while (j >= 0 && position - j < 4 && Grammar.isAdverb(s.word(j)) && s.ending(j) == null) {
      j -= isInPart(s, j) ? 2 : 1;
    }
    String w = s.word(j);
    boolean gerund = s.word(position).endsWith("ing");
    boolean noun =
        Grammar.isPossessive(w)
            || (Grammar.isDeterminer(w) && !Grammar.isPronoun(w))
            || (Grammar.isPreposition(w) && !w.equals("to") && !gerund);
    return !noun || s.ending(j) != null;
  }

  /** Whether the verb stands in the passive: “was praised”, “praised by”. */
  static boolean isPassive(Strand s, int verb) {
    String w = s.word(verb);
    if (w.endsWith("ing") || w.endsWith("s")) {
      return false;
    }
    if (s.word(verb + 1).equals("by")) {
      return true;
    }
    int j = verb - 1;
    while (j >= 0 && verb - j < 5 && Grammar.isAdverb(s.word(j))) {
      j--;
    }
    return Grammar.isBe(s.word(j));
  }
}
