package org.courant.processor.quote;

import java.util.Set;
import java.util.function.Predicate;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * A shallow reading of clauses: who does what a verb says. Goes through auxiliaries, adverbs,
 * asides, relative clauses and shared subjects; every look is bounded, so that a text takes time in
 * proportion to its length.
 */
public final class Clauses {
  private static final int FAR = 60;
  private static final int DEEP = 6;
  private static final int LONGEST_BRACKETS = 12;

  /** What carries words: “sent a letter praising Y” has the sender praise. */
  private static final Set<String> MESSAGES =
      Set.of(
          "statement",
          "letter",
          "tweet",
          "tweets",
          "speech",
          "op-ed",
          "message",
          "memo",
          "editorial",
          "post",
          "video",
          "statements");

  private final Predicate<String> verbs;

  /**
   * A reading that knows some verbs.
   *
   * @param verbs whether a word in lower case is a form of a known verb
   */
  Clauses(Predicate<String> verbs) {
    this.verbs = verbs;
  }

  /** A reading that knows the verbs of speech and some more. */
  public static Clauses knowing(Predicate<String> more) {
    Cues cues = Cues.load();
    return new Clauses(form -> cues.has(form) || more.test(form));
  }

  /** The subject of the verb at a position, or null where the words do not tell. */
  public @Nullable Subject subject(Strand s, int verb) {
    return subject(s, verb, 0);
  }

  private @Nullable Subject subject(Strand s, int verb, int depth) {
    if (depth > DEEP) {
      return null;
    }
    boolean participle = s.word(verb).endsWith("ing");
    int j = beforeBrackets(s, skipBack(s, verb - 1));
    String w = s.word(j);
    if (participle && j == verb - 1 && (w.isEmpty() || (j == 0 && isLinker(w)))) {
      return behindComma(s, verb);
    }
    if (w.equals("to")) {
      return subjectOfInfinitive(s, j, depth);
    }
    if (w.equals("and") || w.equals("but") || w.equals("or") || w.equals("then")) {
      return shared(s, j, depth);
    }
    if (participle && isLinker(w)) {
      return shared(s, j, depth);
    }
    if (Grammar.isRelative(w) && j > 0) {
      return phraseEnding(s, s.word(j - 1).equals(",") ? j - 2 : j - 1, depth);
    }
    if (w.equals(",")) {
      return participle ? shared(s, j, depth) : beforeAside(s, j, depth);
    }
    if (participle && MESSAGES.contains(w)) {
      return shared(s, j, depth);
    }
    return Grammar.isMark(w) || isLinker(w) ? null : phraseEnding(s, j, depth);
  }

  /** The other of two who share a verb, “A and B said”, where A opens the clause; or null. */
  public @Nullable Subject joined(Strand s, Subject subject) {
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
    return opens ? of(and - 1, other) : null;
  }

  private static boolean isTitle(Strand s, int j) {
    return s.ending(j) == null
        && Character.isUpperCase(s.surface(j).codePointAt(0))
        && !Grammar.isConjunction(s.word(j))
        && !Grammar.isPreposition(s.word(j))
        && !s.word(j).equals("both");
  }

  /** The position behind what opens at a position: “(D-Ohio)”. */
  static int behindBrackets(Strand s, int open) {
    for (int j = open + 1; j < open + LONGEST_BRACKETS; j++) {
      if (s.word(j).equals(")")) {
        return j + 1;
      }
    }
    return open + 1;
  }

  /** “Ann Lee (D-Ohio) said” */
  private static int beforeBrackets(Strand s, int last) {
    if (!s.word(last).equals(")")) {
      return last;
    }
    for (int j = last - 1; j >= Math.max(0, last - LONGEST_BRACKETS); j--) {
      if (s.word(j).equals("(")) {
        return j - 1;
      }
    }
    return last;
  }

  private static boolean isLinker(String w) {
    return w.equals("after")
        || w.equals("before")
        || w.equals("while")
        || w.equals("by")
        || w.equals("when")
        || w.equals("since");
  }

  /** The last position before a verb group: auxiliaries and adverbs are skipped. */
  public static int skipBack(Strand s, int from) {
    int j = from;
    while (j >= 0 && from - j < 8 && (isInVerbGroup(s, j) || isInPart(s, j))) {
      j -= isInPart(s, j) ? 2 : 1;
    }
    return j;
  }

  private static boolean isInVerbGroup(Strand s, int j) {
    String w = s.word(j);
    return s.ending(j) == null && (Grammar.isAuxiliary(w) || Grammar.isAdverb(w));
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

  private @Nullable Subject subjectOfInfinitive(Strand s, int to, int depth) {
    int j = skipBack(s, to - 1);
    if (verbs.test(s.word(j))) {
      return subject(s, j, depth + 1);
    }
    Named named = s.ending(j);
    return named == null ? null : of(j, named);
  }

  /** “X praised A and criticised B”, “X left, calling it a day”. */
  private @Nullable Subject shared(Strand s, int conjunction, int depth) {
    for (int j = conjunction - 1; j >= Math.max(0, conjunction - FAR); j--) {
      if (verbs.test(s.word(j)) && isVerbal(s, j) && !s.word(j - 1).equals("to")) {
        return subject(s, j, depth + 1);
      }
    }
    return first(s, conjunction, depth);
  }

  /** The first party named before a position that stands in no prepositional phrase. */
  private @Nullable Subject first(Strand s, int before, int depth) {
    for (int j = 0; j < Math.min(before, FAR); j++) {
      Named named = s.ending(j);
      if (named != null && !s.word(j + 1).equals("'s")) {
        Subject found = phraseEnding(s, j, depth + 1);
        if (found != null && found.entity() != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** “X, a doctor, said”, “X, who lives there, said”. */
  private @Nullable Subject beforeAside(Strand s, int comma, int depth) {
    int tried = 0;
    for (int j = comma - 1; j > Math.max(0, comma - FAR) && tried < 4; j--) {
      if (s.word(j).equals(",")) {
        tried++;
        Subject found = phraseEnding(s, j - 1, depth + 1);
        if (found != null && found.entity() != null) {
          return found;
        }
      } else if (s.word(j).equals(";") || s.word(j).equals(Strand.QUOTE)) {
        return null;
      }
    }
    return null;
  }

  /** “Accusing Y of lies, X walked out.” */
  private @Nullable Subject behindComma(Strand s, int verb) {
    for (int j = verb + 1; j < Math.min(s.size(), verb + FAR); j++) {
      if (s.word(j).equals(",")) {
        return starting(s, j + 1);
      }
    }
    return null;
  }

  /** The noun phrase whose last word stands at a position. */
  private @Nullable Subject phraseEnding(Strand s, int last, int depth) {
    if (last < 0 || depth > DEEP || Grammar.isMark(s.word(last))) {
      return null;
    }
    Named named = s.ending(last);
    int from = named == null ? last : last - (named.last() - named.first());
    int start = phraseStart(s, from, named);
    String before = s.word(start - 1);
    int who = named == null ? -1 : relativeBefore(s, from);
    if (who > 0) {
      return phraseEnding(s, s.word(who - 1).equals(",") ? who - 2 : who - 1, depth + 1);
    }
    if (Grammar.isPreposition(before) && !isClauseLinker(before)) {
      return withRest(s, phraseEnding(s, start - 2, depth + 1), last);
    }
    if (named == null) {
      return new Subject(null, s.span(start, last), start, last);
    }
    return of(last, named);
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

  private int phraseStart(Strand s, int from, @Nullable Named named) {
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
        || (verbs.test(w) && isVerbal(s, j))) {
      return false;
    }
    Named before = s.ending(j);
    boolean other = before != null && before.type() != EntityType.GROUP;
    return !(beforeName && (other || Grammar.isPronoun(w) || Grammar.isAdverb(w)));
  }

  /** The party that a noun phrase from a position on names, through its titles and asides. */
  public @Nullable Subject starting(Strand s, int from) {
    boolean aside = false;
    boolean phrase = false;
    for (int j = from; j < Math.min(s.size(), from + 14); j++) {
      Named named = s.starting(j);
      String w = s.word(j);
      if (named != null && isParty(s, j, named) && (!phrase || aside)) {
        return of(s.behind(j, named) - 1, named);
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

  private static Subject of(int last, Named named) {
    return new Subject(
        named.entity(), named.mention().span(), last - (named.last() - named.first()), last);
  }

  /** Whether a word that may be a noun, too, stands as a verb: not “the claims”, “his support”. */
  public static boolean isVerbal(Strand s, int position) {
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
  public static boolean isPassive(Strand s, int verb) {
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

  /** Who a passive verb says it is done to: “X, praised by Y”, “a bill backed by Y”. */
  public @Nullable Subject patient(Strand s, int verb) {
    return s.word(verb - 1).equals(",") ? phraseEnding(s, verb - 2, 0) : subject(s, verb);
  }

  /** Who a passive verb says does it: “praised … by X”. */
  public @Nullable Subject agent(Strand s, int verb) {
    for (int j = verb + 1; j < Math.min(s.size(), verb + 10); j++) {
      String w = s.word(j);
      if (w.equals("by")) {
        return starting(s, j + 1);
      }
      if (Grammar.isMark(w) || Grammar.isConjunction(w)) {
        return null;
      }
    }
    return null;
  }
}
