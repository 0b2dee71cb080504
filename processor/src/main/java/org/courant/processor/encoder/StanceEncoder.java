package org.courant.processor.encoder;

import java.util.List;

/**
 * Answers who stands how, one sentence at a time.
 *
 * <p>Ask all that an article has to ask in one call: questions are put into batches of similar
 * length, and the same question is asked once. Answers come in the order of the questions. All
 * probabilities are calibrated.
 */
public interface StanceEncoder {
  List<AuthorOdds> author(List<AuthorQuestion> questions);

  List<PairOdds> pairs(List<PairQuestion> questions);
}
