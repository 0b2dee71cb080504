package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/** “X is opposed to Y”, “X came out in favor of Y”. */
final class AdjectiveReader implements Reader {
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
    if (!entry.takes(s.word(behind)) || !followsCopula(s, p)) {
      return null;
    }
    Subject subject = clauses.subject(s, predicate(s, p));
    Voice voice = Holders.voice(scene, subject);
    Phrase target = target(s, behind + 1);
    if (subject == null || voice == null || target == null) {
      return null;
    }
    Mood mood = Moods.of(s, p, subject.from());
    return mood.claims() ? Shown.by(scene, entry, voice, mood, target, p, behind) : null;
  }

  private @Nullable Phrase target(Strand s, int from) {
    return s.word(from).endsWith("ing") ? phrases.topicAt(s, from) : phrases.at(s, from);
  }

  /** A form of “be” in the same verb group, or a verb such as “came out” before it. */
  private static boolean followsCopula(Strand s, int p) {
    for (int j = p - 1; j >= Math.max(0, p - 6); j--) {
      String w = s.word(j);
      if (Grammar.isBe(w) || isLikeBe(w)) {
        return true;
      }
      if (!Grammar.isAdverb(w)
          && !Grammar.isNegation(w)
          && !w.equals("out")
          && !w.equals("more")
          && !w.equals("very")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLikeBe(String w) {
    return w.equals("remains")
        || w.equals("remained")
        || w.equals("remain")
        || w.equals("came")
        || w.equals("comes")
        || w.equals("spoke")
        || w.equals("became")
        || w.equals("feels")
        || w.equals("felt")
        || w.equals("seemed")
        || w.equals("voted")
        || w.equals("grew");
  }

  /** The position of the verb to which the subject belongs. */
  private static int predicate(Strand s, int p) {
    int j = p;
    while (j > Math.max(0, p - 6) && !isLikeBe(s.word(j)) && !Grammar.isBe(s.word(j))) {
      j--;
    }
    return isLikeBe(s.word(j)) || Grammar.isBe(s.word(j)) ? j : p;
  }
}
