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

/** “X has made Y furious”, “X left Y impressed”: Y holds it, towards X. */
final class MadeReader implements Reader {
  private static final Set<String> MADE =
      Set.of("made", "makes", "make", "making", "left", "leaves", "leaving");

  private final Lexicon lexicon;
  private final Clauses clauses;

  MadeReader(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    for (int p = 1; p < scene.strand().size() - 1; p++) {
      Stance stance = MADE.contains(scene.strand().word(p)) ? read(scene, p) : null;
      if (stance != null) {
        found.add(stance);
      }
    }
    return found;
  }

  private @Nullable Stance read(Scene scene, int p) {
    Strand s = scene.strand();
    Named object = s.starting(p + 1);
    if (object == null) {
      return null;
    }
    int felt = s.behind(p + 1, object);
    felt += Grammar.isAdverb(s.word(felt)) ? 1 : 0;
    List<Entry> entries = lexicon.at(s, felt, Entry.Part.ADJ);
    boolean end = Grammar.isMark(s.word(felt + 1)) || Grammar.isPreposition(s.word(felt + 1));
    Subject subject = entries.isEmpty() || !end ? null : clauses.subject(s, p);
    if (subject == null || subject.entity() == null) {
      return null;
    }
    Phrase target = new Phrase(subject.entity(), subject.span(), subject.last(), 1);
    Voice holder = new Voice(object.entity(), object.mention().span());
    Mood mood = Moods.of(s, p, subject.from());
    return Shown.by(scene, entries.get(0), holder, mood, target, p, felt);
  }
}
