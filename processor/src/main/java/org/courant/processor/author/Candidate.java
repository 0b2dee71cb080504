package org.courant.processor.author;

import java.util.Comparator;
import org.courant.processor.encoder.AuthorQuestion;

/**
 * A question about an entity that may be asked, if there is room for it.
 *
 * @param sentence its number in the document
 * @param headline whether the sentence is the headline
 * @param score the gate's
 */
record Candidate(
    String entity, AuthorQuestion question, int sentence, boolean headline, double score) {
  /** The headline, where authors choose their words, and then where a side is taken. */
  static final Comparator<Candidate> MOST_TELLING_FIRST =
      Comparator.comparing(Candidate::headline)
          .thenComparing(Candidate::score)
          .reversed()
          .thenComparing(Candidate::sentence)
          .thenComparing(Candidate::entity);
}
