package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/** “X called Y a disgrace”, “Y was hailed as a hero by X”. */
final class CallReader implements Reader {
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Holders holders;
  private final Phrases phrases;
  private final Complements complements;

  CallReader(Lexicon lexicon, Clauses clauses, Holders holders, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.holders = holders;
    this.phrases = phrases;
    this.complements = new Complements(lexicon);
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 0; p < s.size(); p++) {
      if (lexicon.first(s, p, Entry.Part.CALL) != null && Clauses.isVerbal(s, p)) {
        Stance stance = Clauses.isPassive(s, p) ? calledBy(scene, p) : called(scene, p);
        if (stance != null) {
          found.add(stance);
        }
      }
    }
    return found;
  }

  private @Nullable Stance called(Scene scene, int p) {
    Strand s = scene.strand();
    Phrase object = object(s, p + 1);
    Judgement judgement = object == null ? null : complements.behindObject(s, p, object.last() + 1);
    Held held = judgement == null ? null : holders.of(scene, p);
    return object == null || judgement == null || held == null || !isPlain(held.mood())
        ? null
        : judgement.by(scene, held.voice(), held.mood().factor(), object, p);
  }

  private static boolean isPlain(Mood mood) {
    return mood.claims() && !mood.negated();
  }

  /** “called the plan baseless”: the evaluating word is not of the object. */
  private @Nullable Phrase object(Strand s, int from) {
    Phrase object = phrases.at(s, from);
    if (object == null || object.entity() != null || object.last() == from) {
      return object;
    }
    int last = object.last();
    for (int i = from + 1; i <= last; i++) {
      boolean evaluates = lexicon.first(s, i, Entry.Part.WORD) != null;
      if (evaluates && !Grammar.isDeterminer(s.word(i - 1))) {
        return new Phrase(null, s.span(from, i - 1), i - 1, object.weight());
      }
    }
    return object;
  }

  private @Nullable Stance calledBy(Scene scene, int p) {
    Strand s = scene.strand();
    Voice voice = Voices.of(scene, clauses.agent(s, p));
    Subject patient = voice == null ? null : clauses.patient(s, p);
    Judgement judgement = patient == null ? null : complements.behindObject(s, p, p + 1);
    if (judgement == null) {
      judgement = patient == null ? null : complements.behindAgent(s, p);
    }
    if (voice == null || patient == null || judgement == null) {
      return null;
    }
    Mood mood = Moods.of(s, p, patient.from());
    Phrase target = new Phrase(patient.entity(), patient.span(), patient.last(), 1);
    return isPlain(mood) ? judgement.by(scene, voice, mood.factor(), target, p) : null;
  }
}
