package org.courant.processor.stance;

import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Party;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Finds who holds the stance of a verb: its subject, or that of the verb that governs it. */
final class Holders {
  private static final int DEEP = 3;

  /** How far before “and” the “to” of a shared infinitive may stand. */
  private static final int FAR = 14;

  /** What is left of a stance that is only striven for. */
  private static final double EFFORT = 0.85;

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
  private final Clauses clauses;

  Holders(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  @Nullable Held of(Scene scene, int verb) {
    return of(scene, verb, 0);
  }

  private @Nullable Held of(Scene scene, int verb, int depth) {
    Strand s = scene.strand();
    int to = Clauses.skipBack(s, verb - 1);
    if (s.word(to).equals("to")) {
      return depth > DEEP ? null : controlled(scene, to, verb, depth);
    }
    int first = sharedInfinitive(s, to, verb);
    if (first >= 0) {
      return depth > DEEP ? null : controlled(scene, first, first + 1, depth);
    }
    Subject subject = clauses.subject(s, verb);
    Voice voice = voice(scene, subject);
    Voice other = subject == null ? null : other(scene, subject);
    if (subject == null || (voice == null && other == null)) {
      return null;
    }
    Mood mood = Moods.of(s, verb, subject.from());
    return voice != null
        ? new Held(voice, other, mood, false)
        : other == null ? null : new Held(other, null, mood, false);
  }

  /** “to turn A away and accuse B”: where the “to” of a bare verb behind “and” stands, or −1. */
  private int sharedInfinitive(Strand s, int and, int verb) {
    boolean joins = s.word(and).equals("and") || s.word(and).equals("or") || isListed(s, and);
    if (!joins || !isBare(s.word(verb))) {
      return -1;
    }
    for (int j = and - 1; j > Math.max(0, and - FAR) && !s.word(j).equals(";"); j--) {
      if (s.word(j).equals("to") && isVerbBehind(s, j)) {
        return j;
      }
      if (lexicon.isVerb(s.word(j)) && !isBare(s.word(j))) {
        return -1;
      }
    }
    return -1;
  }

  /** “to build A, cut B, scrap C and …”: a comma between bare verbs, of which more follow. */
  private boolean isListed(Strand s, int comma) {
    for (int j = comma + 2; s.word(comma).equals(",") && j < comma + FAR; j++) {
      boolean and = s.word(j).equals("and") || s.word(j).equals("or");
      int next = and ? j + 1 : s.word(j).equals(",") ? j + (s.word(j + 1).equals("and") ? 2 : 1) : j;
      if (next > j) {
        return lexicon.isVerb(s.word(next)) && isBare(s.word(next)) && s.starting(next) == null;
      }
    }
    return false;
  }

  private static boolean isVerbBehind(Strand s, int to) {
    String w = s.word(to + 1);
    return s.starting(to + 1) == null
        && !Grammar.isDeterminer(w)
        && !Grammar.isPronoun(w)
        && !Grammar.isMark(w)
        && isBare(w);
  }

  private static boolean isBare(String verb) {
    return !verb.endsWith("ed")
        && !verb.endsWith("ing")
        && (!verb.endsWith("s") || verb.endsWith("ss"));
  }

  private @Nullable Voice other(Scene scene, Subject subject) {
    List<String> they = they(scene, subject);
    if (they.size() > 1) {
      return new Voice(they.get(1), subject.span());
    }
    return voice(scene, clauses.joined(scene.strand(), subject));
  }

  /** The subject's entity; “I” and “we” in a quote are its speaker. */
  static @Nullable Voice voice(Scene scene, @Nullable Subject subject) {
    if (subject == null) {
      return null;
    }
    if (subject.entity() != null) {
      return new Voice(subject.entity(), subject.span());
    }
    Named body = Bodies.named(scene.strand(), subject);
    if (body != null) {
      return new Voice(body.entity(), body.mention().span());
    }
    Party party = scene.strand().party(subject.last());
    if (party != null) {
      return isPredicate(scene.strand(), subject) ? null : new Voice(party.id(), party.span());
    }
    List<String> they = they(scene, subject);
    if (!they.isEmpty()) {
      return new Voice(they.get(0), subject.span());
    }
    String w = scene.strand().word(subject.last());
    boolean first = w.equals("i") || w.equals("we");
    return first && !isCited(scene.strand(), subject.last())
        ? speaker(scene, subject.last())
        : null;
  }

  /** “leaders who have been some of the loudest opponents of X did”: the opponents did nothing. */
  private static boolean isPredicate(Strand s, Subject subject) {
    boolean be = false;
    for (int j = subject.from() - 1; j >= Math.max(0, subject.from() - DEEP * 2); j--) {
      be |= Grammar.isBe(s.word(j));
      if (Grammar.isMark(s.word(j)) || (be && Grammar.isRelative(s.word(j)))) {
        return be;
      }
    }
    return false;
  }

  /** In somebody's words “they” may be anybody. */
  private static List<String> they(Scene scene, Subject subject) {
    boolean told = scene.isDirect(subject.last()) || subject.entity() != null;
    return told ? List.of() : scene.strand().they(subject.last());
  }

  /** “You never hear her say, ‘I love the levy’”: the inner “I” is another. */
  private static boolean isCited(Strand s, int position) {
    for (int j = position - 1; j >= Math.max(0, position - FAR) && !s.word(j).equals("’"); j--) {
      if (s.word(j).equals("‘")) {
        return j > 0;
      }
    }
    return false;
  }

  /** The speaker of a first-person word, at that word. */
  static @Nullable Voice speaker(Scene scene, int position) {
    Voice speaker = scene.speakerAt(position);
    return speaker == null ? null : new Voice(speaker.entity(), scene.span(position));
  }

  private @Nullable Held controlled(Scene scene, int to, int verb, int depth) {
    Strand s = scene.strand();
    boolean not = isNegated(s, to + 1, verb) || s.word(to - 1).equals("not");
    int c = to - 1;
    while (c >= 0 && (Grammar.isAdverb(s.word(c)) || Grammar.isNegation(s.word(c)))) {
      c--;
    }
    for (Entry entry : lexicon.at(s, c, Entry.Part.CONTROL)) {
      if (entry.takes("subj")) {
        Held held = of(scene, c, depth + 1);
        return held == null ? null : under(held, entry, not);
      }
    }
    Held object = objectControl(scene, c, not, depth);
    return object != null || depth > DEEP ? object : byEffort(scene, c, not, depth);
  }

  /** “X’s bid to”, “X launched an effort to”, “X passed a bill meant to”. */
  private @Nullable Held byEffort(Scene scene, int last, boolean not, int depth) {
    Strand s = scene.strand();
    Held by = byDoer(s, last, not);
    by = by == null ? byOwner(s, last, not) : by;
    if (by != null) {
      return by;
    }
    int noun = MEANT.contains(s.word(last)) ? last - 1 : last;
    for (int j = noun - 1; EFFORTS.contains(s.word(noun)) && j >= Math.max(0, noun - 6); j--) {
      Named owner = Grammar.isPossessive(s.word(j)) ? owner(s, j) : null;
      if (owner != null) {
        Voice voice = new Voice(owner.entity(), owner.mention().span());
        return new Held(voice, null, new Mood(not, EFFORT), true);
      }
      if (s.word(j).equals("no") || Grammar.isNegation(s.word(j))) {
        return null;
      }
      if (lexicon.isVerb(s.word(j)) || !lexicon.at(s, j, Entry.Part.LIGHT).isEmpty()) {
        return governed(scene, j, not, depth);
      }
      if (Grammar.isMark(s.word(j)) || Grammar.isPreposition(s.word(j))) {
        return null;
      }
    }
    return null;
  }

  /** “the attempt by X to”. */
  private static @Nullable Held byDoer(Strand s, int last, boolean not) {
    Named named = s.ending(last);
    Party party = named == null ? s.party(last) : null;
    if (named == null && party == null) {
      return null;
    }
    int words = named != null ? named.last() - named.first() : party.last() - party.first();
    int by = s.word(last - words - 1).equals("the") ? last - words - 2 : last - words - 1;
    boolean links = s.word(by).equals("by") || s.word(by).equals("from");
    Voice doer =
        named != null
            ? new Voice(named.entity(), named.mention().span())
            : new Voice(party.id(), party.span());
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

  private @Nullable Held governed(Scene scene, int verb, boolean not, int depth) {
    Strand s = scene.strand();
    Entry entry = lexicon.first(s, verb, Entry.Part.VERB);
    boolean turned = entry != null && entry.label() == Stance.Label.AGAINST;
    Held held =
        Clauses.isVerbal(s, verb) && !Clauses.isPassive(s, verb)
            ? of(scene, verb, depth + 1)
            : null;
    return held == null
        ? null
        : new Held(
            held.voice(),
            held.other(),
            new Mood(held.mood().negated() ^ turned ^ not, held.mood().factor() * EFFORT),
            true);
  }

  private @Nullable Held objectControl(Scene scene, int from, boolean not, int depth) {
    Strand s = scene.strand();
    for (int i = from; i >= Math.max(0, from - 8); i--) {
      List<Entry> entries = lexicon.at(s, i, Entry.Part.CONTROL);
      for (Entry entry : entries) {
        if (entry.takes("obj") && i + entry.length() <= from && Clauses.isVerbal(s, i)) {
          Held held = Clauses.isPassive(s, i) ? null : of(scene, i, depth + 1);
          return held == null ? null : under(held, entry, not);
        }
      }
      if (Grammar.isMark(s.word(i)) || Grammar.isConjunction(s.word(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isNegated(Strand s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.isNegation(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Held under(Held held, Entry entry, boolean not) {
    boolean turned = entry.label() == Stance.Label.AGAINST;
    if (entry.label() == Stance.Label.NEUTRAL) {
      return new Held(held.voice(), held.other(), Mood.NONE, true);
    }
    if (held.mood().negated() && entry.takes("obj")) {
      return null;
    }
    boolean negated = held.mood().negated() ^ turned ^ not;
    Mood mood = new Mood(negated, held.mood().factor() * entry.strength());
    return new Held(held.voice(), held.other(), mood, true);
  }
}
