package org.courant.processor.quote;

import java.util.Set;
import java.util.function.Predicate;
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
  private static final int NEAR = 16;

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
          "statements",
          "suit",
          "lawsuit",
          "lawsuits",
          "motion",
          "petition",
          "complaint",
          "papers",
          "brief",
          "resolution",
          "bill",
          "legislation",
          "amendment",
          "ad",
          "ads");

  private final Predicate<String> verbs;
  private final Parties parties;
  private final NounPhrases phrases;

  /**
   * A reading that knows some verbs.
   *
   * @param verbs whether a word in lower case is a form of a known verb
   */
  Clauses(Predicate<String> verbs) {
    this.verbs = verbs;
    this.parties = new Parties(verbs);
    this.phrases = new NounPhrases(verbs);
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
    int j = Brackets.before(s, VerbGroup.skipBack(s, verb - 1));
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
      Subject antecedent = phrases.ending(s, s.word(j - 1).equals(",") ? j - 2 : j - 1, depth);
      return w.equals("who") ? whoIs(s, antecedent, depth) : antecedent;
    }
    if (w.equals(",")) {
      return participle ? shared(s, j, depth) : beforeAside(s, j, depth);
    }
    if (participle && MESSAGES.contains(w)) {
      return shared(s, j, depth);
    }
    return Grammar.isMark(w) || isLinker(w) ? null : phrases.ending(s, j, depth);
  }

  /** “X is a liar and bigot who …”: X. */
  private @Nullable Subject whoIs(Strand s, @Nullable Subject antecedent, int depth) {
    if (antecedent == null || antecedent.entity() != null) {
      return antecedent;
    }
    for (int j = antecedent.from() - 1; j >= Math.max(1, antecedent.from() - NEAR); j--) {
      String w = s.word(j);
      if (w.equals("is") || w.equals("was")) {
        Subject whose = subject(s, j, depth + 1);
        return whose == null || whose.entity() == null ? antecedent : whose;
      }
      boolean list = w.equals(",") || w.equals("and") || w.equals("a") || w.equals("an");
      boolean ends = Grammar.isMark(w) || Grammar.isPreposition(w) || Grammar.isPronoun(w);
      if (s.ending(j) != null || (!list && (ends || Grammar.isDeterminer(w) || verbs.test(w)))) {
        return antecedent;
      }
    }
    return antecedent;
  }

  private static boolean isLinker(String w) {
    return w.equals("after")
        || w.equals("before")
        || w.equals("while")
        || w.equals("by")
        || w.equals("when")
        || w.equals("since");
  }

  private @Nullable Subject subjectOfInfinitive(Strand s, int to, int depth) {
    int j = VerbGroup.skipBack(s, to - 1);
    if (verbs.test(s.word(j))) {
      return subject(s, j, depth + 1);
    }
    Named named = s.ending(j);
    return named == null ? null : Subject.of(j, named);
  }

  /** “X praised A and criticised B”, “X left, calling it a day”. */
  private @Nullable Subject shared(Strand s, int conjunction, int depth) {
    for (int j = conjunction - 1; j >= Math.max(0, conjunction - FAR); j--) {
      if (opensRelative(s, j)) {
        return phrases.ending(s, s.word(j - 1).equals(",") ? j - 2 : j - 1, depth + 1);
      }
      if (verbs.test(s.word(j)) && VerbGroup.isVerbal(s, j) && !s.word(j - 1).equals("to")) {
        return subject(s, j, depth + 1);
      }
    }
    return first(s, conjunction, depth);
  }

  /**
   * “a plan that humanizes A and praises B”: a relative with an inflected verb that nobody knows. A
   * “that” behind a verb opens what is said, and one before a noun phrase is no relative.
   */
  private boolean opensRelative(Strand s, int j) {
    String verb = s.word(j + 1);
    return s.word(j).equals("that")
        && j > 0
        && s.starting(j + 1) == null
        && !verbs.test(s.word(j - 1))
        && !Grammar.isMark(s.word(j - 1))
        && !verbs.test(verb)
        && (verb.endsWith("izes") || verb.endsWith("ifies") || verb.endsWith("ates"));
  }

  /** The first party named before a position that stands in no prepositional phrase. */
  private @Nullable Subject first(Strand s, int before, int depth) {
    for (int j = 0; j < Math.min(before, FAR); j++) {
      Named named = s.ending(j);
      if (named != null && !s.word(j + 1).equals("'s")) {
        Subject found = phrases.ending(s, j, depth + 1);
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
        Subject found = phrases.ending(s, j - 1, depth + 1);
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
        return parties.starting(s, j + 1);
      }
    }
    return null;
  }

  /** Who a passive verb says it is done to: “X, praised by Y”, “a bill backed by Y”. */
  public @Nullable Subject patient(Strand s, int verb) {
    return s.word(verb - 1).equals(",") ? phrases.ending(s, verb - 2, 0) : subject(s, verb);
  }

  /** Who a passive verb says does it: “praised … by X”. */
  public @Nullable Subject agent(Strand s, int verb) {
    for (int j = verb + 1; j < Math.min(s.size(), verb + 10); j++) {
      String w = s.word(j);
      if (w.equals("by")) {
        return anyone(s, j + 1);
      }
      if (Grammar.isMark(w) || Grammar.isConjunction(w)) {
        return null;
      }
    }
    return null;
  }

  /** The party that a noun phrase from a position on names, through its titles and asides. */
  public @Nullable Subject starting(Strand s, int from) {
    return parties.starting(s, from);
  }

  /** The same, or the party without a name: “angry residents”. */
  public @Nullable Subject anyone(Strand s, int from) {
    Subject named = parties.starting(s, from);
    return named != null ? named : Parties.unnamed(s, from);
  }

  /** The other of two who share a verb, “A and B said”, where A opens the clause; or null. */
  public @Nullable Subject joined(Strand s, Subject subject) {
    return Joined.other(s, subject);
  }

  /** The last position before a verb group: auxiliaries and adverbs are skipped. */
  public static int skipBack(Strand s, int from) {
    return VerbGroup.skipBack(s, from);
  }

  /** Whether a word that may be a noun, too, stands as a verb: not “the claims”, “his support”. */
  public static boolean isVerbal(Strand s, int position) {
    return VerbGroup.isVerbal(s, position);
  }

  /** Whether the verb stands in the passive: “was praised”, “praised by”. */
  public static boolean isPassive(Strand s, int verb) {
    return VerbGroup.isPassive(s, verb);
  }
}
