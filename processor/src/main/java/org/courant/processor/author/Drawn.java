package org.courant.processor.author;

import java.util.List;
import org.courant.processor.encoder.AuthorOdds;

/**
 * Draws what single sentences show together.
 *
 * <p>First each sentence's odds are put right for how seldom sentences of articles take a side,
 * compared with those that the model learned from (Saerens, Latinne and Decaestecker 2002). Then a
 * sentence speaks for a side where that is likelier than not; several sentences of one side make it
 * surer, as noisy-or has it, and what speaks for both sides at once counts for neither. So one
 * clear sentence is enough, and a hundred neutral ones say nothing against it.
 */
final class Drawn {
  /** The share of neutral targets that the model learned from: NewsMTSC's. */
  private static final double LEARNED_NEUTRAL = 0.35;

  /** The share in articles, where most sentences report. */
  private static final double NEUTRAL = 0.75;

  private static final double LIFT =
      NEUTRAL / LEARNED_NEUTRAL * (1 - LEARNED_NEUTRAL) / (1 - NEUTRAL);

  private Drawn() {}

  static Attitude together(List<AuthorOdds> sentences) {
    double against = 0;
    double inFavour = 0;
    for (AuthorOdds odds : sentences) {
      double sum = odds.negative() + LIFT * odds.neutral() + odds.positive();
      against = or(against, odds.negative() / sum);
      inFavour = or(inFavour, odds.positive() / sum);
    }
    return Attitude.of(against * (1 - inFavour), inFavour * (1 - against));
  }

  private static double or(double before, double odds) {
    return odds > 0.5 ? 1 - (1 - before) * (1 - odds) : before;
  }
}
