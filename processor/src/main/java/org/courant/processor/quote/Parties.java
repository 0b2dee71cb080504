package org.courant.processor.quote;

import java.util.function.Predicate;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase from its start to the party that it names. */
final class Parties {
  private static final int MOST_WORDS = 6;

  private final Predicate<String> verbs;

  Parties(Predicate<String> verbs) {
    this.verbs = verbs;
  }

  /** The party that a noun phrase from a position on names, through its titles and asides. */
  @Nullable Subject starting(Strand s, int from) {
    boolean aside = false;
    boolean phrase = false;
    for (int j = from; j < Math.min(s.size(), from + 14); j++) {
      Named named = s.starting(j);
      String w = s.word(j);
      boolean held = phrase && named != null && Offices.stands(s, from, j, named);
      if (named != null && isParty(s, j, named) && (!phrase || aside || held)) {
        return Subject.of(s.behind(j, named) - 1, named);
      }
      if (named != null) {
        j = s.behind(j, named) - 1;
      } else if (w.equals(",") && j > from && !aside) {
        aside = true;
      } else if (Grammar.isPreposition(w)) {
        phrase = true;
      } else if (Grammar.isMark(w)
          || Grammar.isConjunction(w)
          || Grammar.isRelative(w)
          || (aside && verbs.test(w))) {
        return null;
      }
    }
    return null;
  }

  /** The unnamed party that a noun phrase from a position on opens with. */
  static @Nullable Subject unnamed(Strand s, int from) {
    for (int j = from; j < Math.min(s.size(), from + MOST_WORDS); j++) {
      Party party = s.party(j);
      if (party != null && party.first() <= s.token(from) + 1) {
        return new Subject(party.id(), party.span(), from, j);
      }
      if (Grammar.isMark(s.word(j)) || Grammar.isPreposition(s.word(j))) {
        return null;
      }
    }
    return null;
  }

  /** Not “Smith’s lawyer”, nor “Norwegian officials”. */
  private static boolean isParty(Strand s, int j, Named named) {
    String next = s.word(s.behind(j, named));
    boolean modifies =
        named.type() != EntityType.PERSON
            && !Grammar.isMark(next)
            && !Grammar.isPreposition(next)
            && !Grammar.isConjunction(next)
            && !Grammar.isAdverb(next)
            && !Grammar.isAuxiliary(next);
    return !next.equals("'s") && !next.equals("'") && !modifies;
  }
}
