package org.courant.processor.stance;

import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.jspecify.annotations.Nullable;

/** Finds the evaluating word of a complement: “a transparent ploy”, “not at all bad”. */
final class Complements {
  private static final int FAR = 25;
  private static final int LONGEST = 7;

  private final Lexicon lexicon;

  Complements(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The evaluation in a complement that starts at a position. */
  @Nullable Judgement at(Strand s, int from) {
    boolean negated = false;
    for (int i = from; i < Math.min(s.size(), from + LONGEST); i++) {
      String w = s.word(i);
      Entry word = lexicon.first(s, i, Entry.Part.WORD);
      if (word != null && !(i == from && Grammar.isBe(w))) {
        Judgement found = new Judgement(word.label(), word.strength(), false, i);
        return negated ? found.turned() : found;
      }
      negated |= Grammar.isNegation(w) || w.equals("no") || w.equals("hardly");
      if (ends(s, i) || (i == from && w.endsWith("ing"))) {
        return null;
      }
    }
    return null;
  }

  /** A name, or a word that begins something else: “are called failing”. */
  private boolean ends(Strand s, int i) {
    String w = s.word(i);
    return Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || w.equals("to")
        || s.starting(i) != null
        || (Grammar.isConjunction(w) && !w.equals("and"))
        || Grammar.isRelative(w)
        || (Grammar.isAuxiliary(w) && !w.equals("been"))
        || lexicon.first(s, i, Entry.Part.CALL) != null
        || isOtherVerb(s, i);
  }

  /** “are spending this …”: no complement. */
  private static boolean isOtherVerb(Strand s, int i) {
    return s.word(i).endsWith("ing") && Grammar.isDeterminer(s.word(i + 1));
  }

  /** The evaluation behind the object of “called”, which ends before a position. */
  @Nullable Judgement behindObject(Strand s, int verb, int from) {
    Judgement direct = at(s, from);
    if (direct != null) {
      return direct;
    }
    Judgement joined = s.word(from).equals("and") ? behindOthers(s, from + 1, verb + FAR) : null;
    return joined != null ? joined : behindAs(s, from, verb + FAR);
  }

  private @Nullable Judgement behindAs(Strand s, int from, int to) {
    for (int i = from; i < Math.min(s.size(), to) && !Grammar.isMark(s.word(i)); i++) {
      if (s.word(i).equals("as")) {
        return at(s, i + 1);
      }
    }
    return null;
  }

  /** “called the plan and the levy for it a disgrace”. */
  private @Nullable Judgement behindOthers(Strand s, int from, int to) {
    for (int i = from; i < Math.min(s.size(), to) && !Grammar.isMark(s.word(i)); i++) {
      boolean article = s.word(i).equals("a") || s.word(i).equals("an");
      Judgement judgement = article && i > from ? at(s, i + 1) : null;
      if (judgement != null) {
        return judgement;
      }
    }
    return null;
  }

  /** The evaluation behind “called by Y”. */
  @Nullable Judgement behindAgent(Strand s, int verb) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + 12) && !Grammar.isMark(s.word(i)); i++) {
      if (s.word(i).equals("as") || (i > verb + 2 && s.word(i).equals("a"))) {
        return at(s, i + 1);
      }
    }
    return null;
  }
}
