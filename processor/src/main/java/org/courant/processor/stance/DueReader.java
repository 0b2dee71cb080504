package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is due to Y: “X said Y should resign”, “X urged Y to apologise”, “X called for
 * Y to be fired”.
 */
final class DueReader implements Reader {
  private static final Set<String> OUGHT = Set.of("should", "must", "ought", "needs", "deserves");
  private static final int FAR = 4;
  private static final int FARTHEST = 12;

  private static final Set<String> WISHES =
      Set.of(
          "suggested",
          "suggests",
          "suggest",
          "demanded",
          "demands",
          "demand",
          "urged",
          "urges",
          "insisted",
          "insists",
          "recommended",
          "recommends",
          "proposed",
          "proposes",
          "requested",
          "requests",
          "asked",
          "asks");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Holders holders;
  private final Phrases phrases;
  private final Opinions opinions;

  DueReader(Lexicon lexicon, Clauses clauses, Holders holders, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.holders = holders;
    this.phrases = phrases;
    this.opinions = new Opinions(clauses);
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 1; p < s.size(); p++) {
      Entry due = lexicon.first(s, p, Entry.Part.DUE);
      Stance stance = due == null ? null : read(scene, p, due);
      if (stance != null) {
        found.add(stance);
      }
    }
    return found;
  }

  private @Nullable Stance read(Scene scene, int p, Entry due) {
    Strand s = scene.strand();
    int verb = p - 1;
    while (verb > Math.max(0, p - FAR) && isPassed(s.word(verb))) {
      verb--;
    }
    if (OUGHT.contains(s.word(verb))) {
      return ought(scene, verb, p, due);
    }
    Stance wished = wished(scene, verb, p, due);
    if (wished != null) {
      return wished;
    }
    Named named = s.ending(verb);
    return named != null && s.word(verb + 1).equals("to")
        ? asked(scene, verb, named, p, due)
        : null;
  }

  private static boolean isPassed(String w) {
    return w.equals("be") || w.equals("to") || w.equals("immediately") || w.equals("publicly");
  }

  private @Nullable Stance ought(Scene scene, int verb, int p, Entry due) {
    Strand s = scene.strand();
    Subject subject = clauses.subject(s, verb);
    Voice voice = subject == null ? null : opinions.of(scene, subject, verb);
    String entity = subject == null ? null : subject.entity();
    if (subject == null || voice == null || entity == null || s.word(s.size() - 1).equals("?")) {
      return null;
    }
    Phrase target = new Phrase(entity, subject.span(), subject.last(), 1);
    return Shown.of(scene, due.label(), due.strength(), voice, false, target, p, p);
  }

  /** “X suggested that the levy end”, “X demanded Y be fired”. */
  private @Nullable Stance wished(Scene scene, int last, int p, Entry due) {
    Strand s = scene.strand();
    for (int i = last; i > Math.max(0, last - FARTHEST); i--) {
      if (Grammar.isMark(s.word(i)) || Grammar.isAuxiliary(s.word(i))) {
        return null;
      }
      if (s.word(i).equals("that") && WISHES.contains(s.word(i - 1))) {
        Held held = i == last ? null : holders.of(scene, i - 1);
        Phrase target = held == null ? null : phrases.at(s, i + 1);
        if (held == null || target == null || target.last() != last) {
          return null;
        }
        return !held.mood().claims() || held.mood().negated()
            ? null
            : Shown.of(scene, due.label(), due.strength(), held.voice(), false, target, i - 1, p);
      }
    }
    return null;
  }

  private @Nullable Stance asked(Scene scene, int last, Named named, int p, Entry due) {
    Strand s = scene.strand();
    int before = last - (named.last() - named.first()) - 1;
    for (int i = before; i >= Math.max(0, before - FAR); i--) {
      boolean calls = s.word(i).startsWith("call") && s.word(i + 1).equals("for");
      if (calls || isAsking(s, i)) {
        Held held = Clauses.isPassive(s, i) ? null : holders.of(scene, i);
        if (held == null || !held.mood().claims() || held.mood().negated()) {
          return null;
        }
        Phrase target = new Phrase(named.entity(), named.mention().span(), last, 1);
        double strength = due.strength() * held.mood().factor();
        return Shown.of(scene, due.label(), strength, held.voice(), false, target, i, p);
      }
      if (Grammar.isMark(s.word(i)) || s.ending(i) != null) {
        return null;
      }
    }
    return null;
  }

  private boolean isAsking(Strand s, int i) {
    return Clauses.isVerbal(s, i)
        && lexicon.at(s, i, Entry.Part.CONTROL).stream()
            .anyMatch(e -> e.takes("obj") && e.label() == Stance.Label.FAVOR);
  }
}
