package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/**
 * In somebody's words: what Y did that is a fault or a merit, “Y misled voters”, “Y doesn't
 * understand”. Facts in the author's words are nobody's stance.
 */
final class DeedReader implements Reader {
  private static final double TOPIC = 0.9;
  private static final Set<String> FORESEEN = Set.of("will", "would", "'ll", "could");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Opinions opinions;

  DeedReader(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.opinions = new Opinions(clauses);
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 1; p < s.size(); p++) {
      Entry deed = lexicon.first(s, p, Entry.Part.DEED);
      if (deed != null && Clauses.isVerbal(s, p) && !Clauses.isPassive(s, p)) {
        Stance stance = read(scene, p, deed);
        if (stance != null) {
          found.add(stance);
        }
      }
    }
    return found;
  }

  private @Nullable Stance read(Scene scene, int p, Entry deed) {
    Strand s = scene.strand();
    Subject subject = clauses.subject(s, p);
    Phrase target = subject == null ? null : target(scene, subject);
    Voice judge = subject == null || target == null ? null : opinions.of(scene, subject, p);
    if (subject == null || target == null || judge == null) {
      return null;
    }
    Mood mood = Moods.of(s, p, subject.from());
    boolean facts = deed.takes("will") && !isForeseen(s, p);
    if (facts || !mood.claims() || mood.negated() != deed.isOnlyNegated()) {
      return null;
    }
    int last = p + deed.length() - 1;
    double strength = deed.strength() * mood.factor();
    return Shown.of(scene, deed.label(), strength, judge, mood.negated(), target, p, last);
  }

  /** “will hurt”, “would hurt”: that a storm hurt people is no judgement of it. */
  private static boolean isForeseen(Strand s, int verb) {
    int j = verb - 1;
    while (Grammar.isAdverb(s.word(j)) && s.ending(j) == null) {
      j--;
    }
    return FORESEEN.contains(s.word(j));
  }

  /** Somebody, or in somebody's words what is pointed at: “this plan discriminates”. */
  private static @Nullable Phrase target(Scene scene, Subject subject) {
    Voice doer = Voices.of(scene, subject);
    if (doer != null) {
      return new Phrase(doer.entity(), doer.span(), subject.last(), 1);
    }
    Strand s = scene.strand();
    boolean pointed =
        Grammar.isDeterminer(s.word(subject.from()))
            && !s.word(subject.from()).equals("a")
            && !s.word(subject.from()).equals("an")
            && subject.last() > subject.from();
    return pointed && scene.isTold(subject.last())
        ? new Phrase(null, subject.span(), subject.last(), TOPIC)
        : null;
  }
}
