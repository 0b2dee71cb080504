package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.jspecify.annotations.Nullable;

/** Tells whose judgement a clause is: that of the nearest “X said”, or of the quote's speaker. */
final class Opinions {
  private static final int FARTHEST = 6;

  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "thinks",
          "thought",
          "believes",
          "believed",
          "argued",
          "argues",
          "insisted",
          "insists",
          "added",
          "claims",
          "claimed",
          "warned",
          "stressed",
          "maintains",
          "feels",
          "felt",
          "say",
          "think",
          "believe",
          "agreed",
          "concluded",
          "noted",
          "saying",
          "arguing");

  private final Clauses clauses;

  Opinions(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Who judges in the clause at a position, or null where it is the author. */
  @Nullable Voice of(Scene scene, Subject subject, int position) {
    Strand s = scene.strand();
    for (int j = subject.from() - 1; j >= Math.max(1, subject.from() - FARTHEST); j--) {
      if (VERBS.contains(s.word(j))) {
        return said(scene, j);
      }
      if (Grammar.isMark(s.word(j))) {
        break;
      }
    }
    return scene.speakerAt(position);
  }

  /** Who says it, as a fact and not denied. */
  private @Nullable Voice said(Scene scene, int verb) {
    Subject holder = clauses.subject(scene.strand(), verb);
    boolean plain =
        holder != null && Moods.of(scene.strand(), verb, holder.from()).equals(new Mood(false, 1));
    return plain ? Voices.of(scene, holder) : null;
  }
}
