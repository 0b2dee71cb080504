package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/**
 * In somebody's words: “Y is a disgrace”, “it is important to involve Y”. The author's own
 * judgements are not read.
 */
final class PredicateReader implements Reader {
  /** What a word in the complement of “is” shows, beside one behind “called”. */
  private static final double BESIDE_CALLED = 0.9;

  /** “X is important” says little of whether one is for X; “it is important to …” does. */
  private static final double LEAST = 0.45;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Complements complements;
  private final Opinions opinions;

  PredicateReader(Lexicon lexicon, Clauses clauses, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
    this.complements = new Complements(lexicon);
    this.opinions = new Opinions(clauses);
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    for (int p = 0; p < scene.strand().size(); p++) {
      Stance stance = isBe(scene.strand(), p) ? read(scene, p) : null;
      if (stance != null) {
        found.add(stance);
      }
    }
    return found;
  }

  /** A form of “be”; ’s only behind a pronoun, for behind a name it is mostly the genitive. */
  private static boolean isBe(Strand s, int p) {
    String w = s.word(p);
    return Grammar.isBe(w) && (!w.equals("'s") || Grammar.isPronoun(s.word(p - 1)));
  }

  private @Nullable Stance read(Scene scene, int p) {
    Strand s = scene.strand();
    Judgement judgement = complements.at(s, p + 1);
    Subject subject = judgement == null ? null : clauses.subject(s, p);
    if (judgement == null || subject == null || isDoneTo(s, p, judgement)) {
      return null;
    }
    Voice voice = opinions.of(scene, subject, p);
    Mood mood = Moods.of(s, p, subject.from());
    if (voice == null || !mood.claims()) {
      return null;
    }
    if (s.word(subject.last()).equals("it")) {
      return important(scene, voice, mood, judgement);
    }
    boolean says =
        judgement.strength() >= LEAST && !isStance(s, subject) && !isAdvice(s, p, judgement);
    Phrase target = says ? target(s, subject, p) : null;
    Judgement turned = mood.negated() ? judgement.turned() : judgement;
    return target == null || turned == null
        ? null
        : turned.by(scene, voice, mood.factor() * BESIDE_CALLED, target, p);
  }

  /** “the party would be wise to wait”: what it should do, and not what it is. */
  private static boolean isAdvice(Strand s, int be, Judgement judgement) {
    return s.word(be).equals("be") && s.word(judgement.last() + 1).equals("to");
  }

  /** “who have been failed”. */
  private static boolean isDoneTo(Strand s, int be, Judgement judgement) {
    String w = s.word(judgement.last());
    return s.word(be).equals("been") && judgement.last() == be + 1 && w.endsWith("ed");
  }

  /** “our support for Y is strong”: that it is strong is no judgement. */
  private boolean isStance(Strand s, Subject subject) {
    for (int i = subject.from(); i < subject.last(); i++) {
      String next = s.word(i + 1);
      if (lexicon.at(s, i, Entry.Part.NOUN).stream().anyMatch(e -> e.takes(next))) {
        return true;
      }
    }
    return false;
  }

  /**
   * “a grasp of policy and temperament is”, “the Exland governor is”, “was born there and is”: a
   * piece of the subject, or of a clause before.
   */
  private static boolean isPiece(Strand s, Subject subject) {
    String before = s.word(subject.from() - 1);
    return before.equals("and")
        || before.equals("or")
        || Grammar.isAuxiliary(before)
        || s.ending(subject.from() - 1) != null;
  }

  private static @Nullable Phrase target(Strand s, Subject subject, int verb) {
    if (subject.entity() == null && isPiece(s, subject)) {
      return null;
    }
    for (int i = subject.from(); i < verb && subject.entity() == null; i++) {
      String w = s.word(i);
      boolean pronoun = Grammar.isPronoun(w) && !Grammar.isDeterminer(w);
      boolean bare = Grammar.isDeterminer(w) && i == subject.last();
      boolean verbal = Grammar.isAuxiliary(w) || Grammar.isBe(w);
      if (pronoun
          || bare
          || (verbal && s.span(i).end() <= subject.span().end())
          || Grammar.isPreposition(s.word(subject.last()))) {
        return null;
      }
    }
    return new Phrase(
        subject.entity(), subject.span(), subject.last(), subject.entity() == null ? 0.95 : 1);
  }

  /** “it is important to involve Y”. */
  private @Nullable Stance important(Scene scene, Voice voice, Mood mood, Judgement judgement) {
    Strand s = scene.strand();
    int verb = judgement.last() + 2;
    if (!s.word(verb - 1).equals("to")) {
      return null;
    }
    for (Entry entry : lexicon.at(s, verb, Entry.Part.VERB)) {
      Phrase target = entry.targets().get(0).endsWith("obj") ? phrases.at(s, verb + 1) : null;
      if (target != null) {
        boolean turned = mood.negated() ^ (judgement.label() == Stance.Label.AGAINST);
        return Shown.by(
            scene, entry, voice, new Mood(turned, mood.factor()), target, judgement.last(), verb);
      }
    }
    return null;
  }
}
