package org.courant.processor.quote;

import java.util.function.Predicate;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase from its last word back to its head, through “of …”, “who …”. */
final class NounPhrases {
  private static final int DEEP = 6;

  private final Predicate<String> verbs;

  NounPhrases(Predicate<String> verbs) {
    this.verbs = verbs;
  }

  /** The noun phrase whose last word stands at a position. */
  @Nullable Subject ending(Strand s, int last, int depth) {
    if (last < 0 || depth > DEEP || Grammar.isMark(s.word(last))) {
      return null;
    }
    Named named = s.ending(last);
    int from = named == null ? last : last - (named.last() - named.first());
    int start = start(s, from, named);
    String before = s.word(start - 1);
    int who = named == null ? -1 : relativeBefore(s, from);
    if (who > 0) {
      return ending(s, s.word(who - 1).equals(",") ? who - 2 : who - 1, depth + 1);
    }
    boolean office = named != null && start > 1 && Offices.stands(s, start - 2, from, named);
    if (Grammar.isPreposition(before) && !isClauseLinker(before) && !office) {
      return withRest(s, ending(s, start - 2, depth + 1), last);
    }
    if (named == null) {
      return new Subject(null, s.span(start, last), start, last);
    }
    return Subject.of(last, named);
  }

  /** “interference in the vote”: the words of a phrase that names nobody go to its end. */
  private static @Nullable Subject withRest(Strand s, @Nullable Subject head, int last) {
    return head == null || head.entity() != null
        ? head
        : new Subject(null, s.span(head.from(), last), head.from(), head.last());
  }

  private static boolean isClauseLinker(String w) {
    return w.equals("after")
        || w.equals("before")
        || w.equals("since")
        || w.equals("until")
        || w.equals("as")
        || w.equals("than");
  }

  /** “who shot Smith”: the one named is the object of a relative clause. */
  private static int relativeBefore(Strand s, int from) {
    for (int j = from - 2; j >= Math.max(0, from - 5); j--) {
      String w = s.word(j);
      if (w.equals("who") || w.equals("which")) {
        return j;
      }
      if (Grammar.isMark(w) || Grammar.isPreposition(w)) {
        return -1;
      }
    }
    return -1;
  }

  private int start(Strand s, int from, @Nullable Named named) {
    if (named != null && named.mention().kind() != Mention.Kind.NAME) {
      return from;
    }
    int j = from;
    while (j > 0 && from - j < 8 && isModifier(s, j - 1, j == from && named != null)) {
      j--;
      if (Grammar.isDeterminer(s.word(j)) && !Grammar.isPossessive(s.word(j - 1))) {
        break;
      }
    }
    return j;
  }

  private boolean isModifier(Strand s, int j, boolean beforeName) {
    String w = s.word(j);
    if (Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || Grammar.isConjunction(w)
        || Grammar.isAuxiliary(w)
        || Grammar.isNumber(w)
        || Grammar.isRelative(w)
        || (verbs.test(w) && VerbGroup.isVerbal(s, j))) {
      return false;
    }
    Named before = s.ending(j);
    boolean other = before != null && before.type() != EntityType.GROUP;
    return !(beforeName && (other || Grammar.isPronoun(w) || Grammar.isAdverb(w)));
  }
}
