package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/** “X is opposed to Y”, “X came out in favor of Y”, “X, a critic of Y”. */
final class AdjectiveReader implements Reader {
  private static final Set<String> COPULAS =
      Set.of(
          "remains",
          "remained",
          "remain",
          "came",
          "comes",
          "spoke",
          "became",
          "becomes",
          "feels",
          "felt",
          "seemed",
          "seems",
          "voted",
          "grew");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;

  AdjectiveReader(Lexicon lexicon, Clauses clauses, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    for (int p = 1; p < scene.strand().size(); p++) {
      for (Entry entry : lexicon.at(scene.strand(), p, Entry.Part.ADJ)) {
        Stance stance = read(scene, p, entry);
        if (stance != null) {
          found.add(stance);
        }
      }
    }
    return found;
  }

  private @Nullable Stance read(Scene scene, int p, Entry entry) {
    Strand s = scene.strand();
    int behind = p + entry.length();
    int start = entry.takes(s.word(behind)) ? predicate(s, p) : -1;
    Subject subject = start < 0 ? null : clauses.patient(s, start);
    Voice voice = Voices.of(scene, subject);
    Phrase target = voice == null || isDoneTo(s, behind) ? null : target(s, behind + 1);
    if (subject == null || voice == null || target == null) {
      return null;
    }
    Mood mood = mood(s, start, p, subject);
    return Shown.by(scene, entry, voice, mood, target, p, behind);
  }

  /** “furious that Y was sacked” says nothing of Y. */
  private boolean isDoneTo(Strand s, int that) {
    Phrase whose = s.word(that).equals("that") ? phrases.at(s, that + 1) : null;
    if (whose == null) {
      return s.word(that).equals("that");
    }
    int verb = whose.last() + 1;
    while (Grammar.isAuxiliary(s.word(verb)) || Grammar.isAdverb(s.word(verb))) {
      verb++;
    }
    return Clauses.isPassive(s, verb) && s.word(verb).endsWith("ed");
  }

  private @Nullable Phrase target(Strand s, int from) {
    return s.word(from).endsWith("ing") ? phrases.doingAt(s, from) : phrases.at(s, from);
  }

  /** The mood of the copula, turned by “not” behind it. */
  private static Mood mood(Strand s, int start, int p, Subject subject) {
    Mood mood = Moods.of(s, start, subject.from());
    boolean negated = mood.negated();
    for (int i = start; i < p; i++) {
      negated ^= Grammar.isNegation(s.word(i)) || s.word(i).equals("no");
    }
    return new Mood(negated, mood.factor());
  }

  /** Where “is a fierce critic” or, behind a comma, “a fierce critic” begins; −1 for neither. */
  private static int predicate(Strand s, int p) {
    for (int j = p - 1; j >= Math.max(0, p - 6); j--) {
      String w = s.word(j);
      if (Grammar.isBe(w) || COPULAS.contains(w)) {
        return j;
      }
      if (w.equals(",")) {
        return j + 1;
      }
      boolean passed = w.equals("out") || (s.ending(j) == null && isAttribute(w));
      if (!passed) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAttribute(String w) {
    return !w.endsWith("ing")
        && !Grammar.isMark(w)
        && !Grammar.isPreposition(w)
        && !Grammar.isConjunction(w)
        && !Grammar.isPossessive(w)
        && !(Grammar.isPronoun(w) && !Grammar.isDeterminer(w))
        && !(Grammar.isAuxiliary(w) && !Grammar.isBe(w));
  }
}
