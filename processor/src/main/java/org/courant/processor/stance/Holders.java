package org.courant.processor.stance;

import java.util.List;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/** Finds who holds the stance of a verb: its subject, or that of the verb that governs it. */
final class Holders {
  private static final int DEEP = 3;

  /** How far before “and” the “to” of a shared infinitive may stand. */
  private static final int FAR = 14;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Efforts efforts;

  Holders(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.efforts = new Efforts(lexicon);
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
    Voice voice = Voices.of(scene, subject);
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
      int next =
          and ? j + 1 : s.word(j).equals(",") ? j + (s.word(j + 1).equals("and") ? 2 : 1) : j;
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
    List<String> they = Voices.they(scene, subject);
    if (they.size() > 1) {
      return new Voice(they.get(1), subject.span());
    }
    return Voices.of(scene, clauses.joined(scene.strand(), subject));
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

  private @Nullable Held byEffort(Scene scene, int last, boolean not, int depth) {
    Held owned = efforts.owned(scene.strand(), last, not);
    int verb = owned == null ? efforts.verb(scene.strand(), last) : -1;
    return verb < 0 ? owned : governed(scene, verb, not, depth);
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
            new Mood(held.mood().negated() ^ turned ^ not, held.mood().factor() * Efforts.EFFORT),
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
