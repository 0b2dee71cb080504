package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Party;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** “X’s support for Y”, “X voiced support for Y”, “Y faced criticism from X”. */
final class NounReader implements Reader {
  private static final int FAR = 18;

  /** How far “is” may stand before “need”. */
  private static final int NEED = 5;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;

  NounReader(Lexicon lexicon, Clauses clauses, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    for (int p = 0; p < scene.strand().size(); p++) {
      List<Entry> entries = lexicon.at(scene.strand(), p, Entry.Part.NOUN);
      if (!entries.isEmpty()) {
        read(scene, p, entries, found);
      }
    }
    return found;
  }

  private void read(Scene scene, int p, List<Entry> entries, List<Stance> found) {
    Strand s = scene.strand();
    boolean got = s.word(p + 1).equals("of") && isGot(s, p);
    if (s.word(p + 1).equals("from") || s.word(p + 1).equals("by") || got) {
      add(from(scene, p, entries), found);
      return;
    }
    int behind = p + entries.get(0).length();
    int slot = Grammar.isAdverb(s.word(behind)) ? behind + 1 : behind;
    Entry entry = taking(entries, s.word(slot));
    Phrase target = entry == null ? null : target(s, slot + 1);
    if (entry == null || target == null) {
      return;
    }
    Held held = owner(scene, p);
    held = held == null ? giver(scene, p) : held;
    held = held == null ? needer(scene, p) : held;
    if (held != null) {
      Phrase other = phrases.joined(s, target);
      add(Shown.by(scene, entry, held.voice(), held.mood(), target, p, slot), found);
      if (other != null) {
        add(Shown.by(scene, entry, held.voice(), held.mood(), other, p, slot), found);
      }
    }
  }

  private static void add(@Nullable Stance stance, List<Stance> found) {
    if (stance != null) {
      found.add(stance);
    }
  }

  private @Nullable Phrase target(Strand s, int from) {
    boolean gerund = s.word(from).endsWith("ing") && s.starting(from) == null;
    return gerund ? phrases.doingAt(s, from) : phrases.at(s, from);
  }

  /** “won the backing of X”. */
  private boolean isGot(Strand s, int p) {
    int verb = lightVerb(s, p);
    return verb >= 0 && light(s, verb, "get") != null && light(s, verb, "give") == null;
  }

  private static @Nullable Entry taking(List<Entry> entries, String preposition) {
    return entries.stream().filter(e -> e.takes(preposition)).findFirst().orElse(null);
  }

  /** “X’s support”, “his support”, “Norwegian support”, “my support”. */
  private @Nullable Held owner(Scene scene, int p) {
    Strand s = scene.strand();
    int j = p - 1;
    while (p - j < 5 && isAttribute(s, j)) {
      j--;
    }
    String w = s.word(j);
    boolean possessive = w.equals("'s") || w.equals("'") || w.equals("’");
    Named named = s.ending(possessive ? j - 1 : j);
    if (named != null && !ends(s, j, possessive)) {
      Mood mood = Moods.of(s, p, j - (named.last() - named.first()));
      boolean ended = isTakenBack(s, j - (named.last() - named.first()) - (possessive ? 2 : 1));
      return new Held(
          new Voice(named.entity(), named.mention().span()),
          null,
          ended ? new Mood(true, 0.8) : mood,
          false);
    }
    Party party = possessive ? s.party(j - 1) : null;
    if (party != null) {
      return new Held(new Voice(party.id(), party.span()), null, Moods.of(s, p, j - 1), false);
    }
    Voice speaker = w.equals("my") || w.equals("our") ? Voices.speaker(scene, j) : null;
    return speaker == null ? null : new Held(speaker, null, new Mood(false, 1), false);
  }

  /** A person before the noun without ’s is no owner. */
  private static boolean ends(Strand s, int j, boolean possessive) {
    Named named = s.ending(j);
    return !possessive
        && named != null
        && named.type() == EntityType.PERSON
        && !Grammar.isPossessive(s.word(j));
  }

  private boolean isTakenBack(Strand s, int j) {
    return lexicon.at(s, j, Entry.Part.LIGHT).stream()
        .anyMatch(e -> e.label() == Stance.Label.AGAINST);
  }

  private static boolean isAttribute(Strand s, int j) {
    String w = s.word(j);
    return s.ending(j) == null
        && !Grammar.isMark(w)
        && !Grammar.isPossessive(w)
        && !Grammar.isDeterminer(w)
        && !Grammar.isPreposition(w)
        && !Grammar.isConjunction(w)
        && !Grammar.isAuxiliary(w)
        && !Grammar.isPronoun(w);
  }

  /** “X voiced strong support”. */
  private @Nullable Held giver(Scene scene, int p) {
    Strand s = scene.strand();
    int verb = lightVerb(s, p);
    Entry light = verb < 0 ? null : light(s, verb, "give");
    Subject subject = light == null ? null : clauses.subject(s, verb);
    Voice voice = Voices.of(scene, subject);
    if (light == null || subject == null || voice == null || Clauses.isPassive(s, verb)) {
      return null;
    }
    Mood mood = Moods.of(s, verb, subject.from());
    boolean turned = light.label() == Stance.Label.AGAINST;
    boolean no = hasNo(s, verb, p);
    if (hasVerb(s, verb, p)) {
      return null;
    }
    return new Held(
        voice,
        null,
        new Mood(mood.negated() ^ turned ^ no, mood.factor() * light.strength()),
        false);
  }

  /** In somebody's words: “there is a need for more wardens”. */
  private static @Nullable Held needer(Scene scene, int p) {
    Strand s = scene.strand();
    int be = p - 1;
    while (be > p - NEED && !Grammar.isBe(s.word(be))) {
      be--;
    }
    boolean there = Grammar.isBe(s.word(be)) && s.word(be - 1).equals("there");
    Voice voice = there && s.word(p).equals("need") ? scene.speakerAt(p) : null;
    return voice == null ? null : new Held(voice, null, new Mood(hasNo(s, be, p), 1), false);
  }

  private int lightVerb(Strand s, int p) {
    for (int j = p - 1; j >= Math.max(0, p - 6); j--) {
      if (!lexicon.at(s, j, Entry.Part.LIGHT).isEmpty() && Clauses.isVerbal(s, j)) {
        return j;
      }
      boolean linked = s.word(j).equals("under") || s.word(j).equals("for");
      if (Grammar.isMark(s.word(j)) || (Grammar.isPreposition(s.word(j)) && !linked)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Entry light(Strand s, int verb, String kind) {
    return lexicon.at(s, verb, Entry.Part.LIGHT).stream()
        .filter(e -> e.takes(kind))
        .findFirst()
        .orElse(null);
  }

  /** “has been investigating the attack”: “has” gives nothing. */
  private static boolean hasVerb(Strand s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String w = s.word(i);
      boolean participle = i == from + 1 && Grammar.isAuxiliary(s.word(from)) && w.endsWith("ed");
      if (Grammar.isAuxiliary(w) || w.endsWith("ing") || participle) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNo(Strand s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (s.word(i).equals("no") || s.word(i).equals("little")) {
        return true;
      }
    }
    return false;
  }

  /** “criticism from X of Y”, “Y drew praise from X”. */
  private @Nullable Stance from(Scene scene, int p, List<Entry> entries) {
    Strand s = scene.strand();
    Subject holder = clauses.anyone(s, p + 2);
    if (holder == null || holder.entity() == null || isBehindComma(s, p + 2, holder.from())) {
      return null;
    }
    int verb = lightVerb(s, p);
    Entry light = verb < 0 ? null : light(s, verb, "get");
    Subject receiver = light == null ? null : clauses.subject(s, verb);
    Mood mood =
        receiver == null ? new Mood(hasNo(s, p - 2, p), 1) : Moods.of(s, verb, receiver.from());
    Phrase target = spelledOut(s, behind(s, holder), entries);
    if (target == null && receiver != null && receiver.entity() != null) {
      target = new Phrase(receiver.entity(), receiver.span(), receiver.last(), 0.9);
    }
    boolean claimed = mood.claims() && !mood.negated();
    return target == null || !claimed
        ? null
        : Shown.by(
            scene,
            entries.get(0),
            new Voice(holder.entity(), holder.span()),
            mood,
            target,
            p,
            p + 1);
  }

  /** Behind the holder, and behind “of Congress” where that is members of Congress. */
  private int behind(Strand s, Subject holder) {
    int next = holder.last() + 1;
    boolean unnamed = s.party(holder.last()) != null && s.word(next).equals("of");
    Phrase whose = unnamed ? phrases.at(s, next + 1) : null;
    return whose == null ? next : whose.last() + 1;
  }

  private static boolean isBehindComma(Strand s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Phrase spelledOut(Strand s, int from, List<Entry> entries) {
    for (int i = from; i < Math.min(s.size(), from + FAR); i++) {
      if (taking(entries, s.word(i)) != null) {
        Phrase phrase = phrases.at(s, i + 1);
        return phrase == null || phrase.entity() == null ? null : phrase;
      }
      if (Grammar.isMark(s.word(i))) {
        return null;
      }
    }
    return null;
  }
}
