package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Party;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Whose a stance is that is only striven for: “X’s bid to”, “X passed a bill meant to”. */
final class Efforts {
  /** What is left of a stance that is only striven for. */
  static final double EFFORT = 0.85;

  /** How far before the noun its owner or verb may stand. */
  private static final int FAR = 6;

  private static final Set<String> MEANT =
      Set.of("designed", "meant", "aimed", "intended", "crafted");

  private static final Set<String> PRESSURES = Set.of("pressure", "pressures", "demands");

  private static final Set<String> EFFORTS =
      Set.of(
          "bill",
          "bills",
          "legislation",
          "measure",
          "resolution",
          "amendment",
          "motion",
          "lawsuit",
          "suit",
          "effort",
          "efforts",
          "attempt",
          "attempts",
          "bid",
          "push",
          "move",
          "moves",
          "campaign",
          "drive",
          "fight",
          "plan",
          "plans",
          "proposal",
          "proposals",
          "vow",
          "pledge",
          "promise",
          "promises",
          "call",
          "calls",
          "threat",
          "desire",
          "willingness",
          "rationale",
          "rationales",
          "decision",
          "vote",
          "request",
          "demand",
          "strategy");

  private final Lexicon lexicon;

  Efforts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whose effort it is that words before “to” name: “X’s bid”, “the attempt by X”, “the FBI
   * decision”.
   */
  @Nullable Held owned(Strand s, int last, boolean not) {
    Held by = byDoer(s, last, not);
    by = by == null ? byOwner(s, last, not) : by;
    int noun = noun(s, last);
    for (int j = noun - 1; by == null && EFFORTS.contains(s.word(noun)) && j >= noun - FAR; j--) {
      Named owner = Grammar.isPossessive(s.word(j)) ? owner(s, j) : null;
      if (owner != null) {
        Voice voice = new Voice(owner.entity(), owner.mention().span());
        return new Held(voice, null, new Mood(not, EFFORT), true);
      }
      if (ends(s, j) || isVerb(s, j)) {
        return null;
      }
    }
    return by;
  }

  /** The verb whose object the effort is: “launched” an effort to; or −1. */
  int verb(Strand s, int last) {
    int noun = noun(s, last);
    for (int j = noun - 1; EFFORTS.contains(s.word(noun)) && j >= Math.max(0, noun - FAR); j--) {
      if (isNegated(s, j) || isVerb(s, j)) {
        return isNegated(s, j) ? -1 : j;
      }
      if (ends(s, j)) {
        return -1;
      }
    }
    return -1;
  }

  private static int noun(Strand s, int last) {
    return MEANT.contains(s.word(last)) ? last - 1 : last;
  }

  private boolean isVerb(Strand s, int j) {
    return lexicon.isVerb(s.word(j)) || !lexicon.at(s, j, Entry.Part.LIGHT).isEmpty();
  }

  private static boolean isNegated(Strand s, int j) {
    return s.word(j).equals("no") || Grammar.isNegation(s.word(j));
  }

  private static boolean ends(Strand s, int j) {
    return isNegated(s, j) || Grammar.isMark(s.word(j)) || Grammar.isPreposition(s.word(j));
  }

  /** “the attempt by X to”, “pressure from donors to”. */
  private static @Nullable Held byDoer(Strand s, int last, boolean not) {
    Named named = s.ending(last);
    if (named != null) {
      Voice voice = new Voice(named.entity(), named.mention().span());
      return byDoer(s, last - (named.last() - named.first()), voice, not);
    }
    Party party = s.party(last);
    return party == null
        ? null
        : byDoer(
            s, last - (party.last() - party.first()), new Voice(party.id(), party.span()), not);
  }

  private static @Nullable Held byDoer(Strand s, int first, Voice doer, boolean not) {
    int by = s.word(first - 1).equals("the") ? first - 2 : first - 1;
    boolean links = s.word(by).equals("by") || s.word(by).equals("from");
    return links && (EFFORTS.contains(s.word(by - 1)) || PRESSURES.contains(s.word(by - 1)))
        ? new Held(doer, null, new Mood(not, EFFORT), true)
        : null;
  }

  /** “the FBI decision to”. */
  private static @Nullable Held byOwner(Strand s, int noun, boolean not) {
    Named owner = EFFORTS.contains(s.word(noun)) ? s.ending(noun - 1) : null;
    return owner == null || owner.type() != EntityType.ORGANIZATION
        ? null
        : new Held(
            new Voice(owner.entity(), owner.mention().span()), null, new Mood(not, EFFORT), true);
  }

  private static @Nullable Named owner(Strand s, int possessive) {
    return s.ending(s.word(possessive).startsWith("'") ? possessive - 1 : possessive);
  }
}
