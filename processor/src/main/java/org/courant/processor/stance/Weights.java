package org.courant.processor.stance;

import java.util.EnumMap;
import java.util.Map;
import org.courant.processor.encoder.PairOdds;

/**
 * The log-linear combination of encoder and lexicon, fitted by {@code training/holder/fit.py}.
 *
 * <p>An outcome's score is the logarithm of the encoder's probability, plus what the lexicon adds
 * where it reads that outcome; the scores of all outcomes are made to sum to 1.
 */
final class Weights {
  /** Below it no stance is given. */
  static final double LEAST = 0.45;

  private static final double READ = 1.5;
  private static final double READ_STRENGTH = 1.5;
  private static final double NONE = -0.3;

  /** What is left to an outcome that the words name and do not claim. */
  private static final double UNCLAIMED = -4;

  private static final double FLOOR = 1e-4;

  private Weights() {}

  /**
   * The probability of each outcome.
   *
   * @param read what the lexicon reads, 0 where its words stand and claim nothing
   */
  static Map<Outcome, Double> weigh(PairOdds odds, Map<Outcome, Double> read) {
    Map<Outcome, Double> scores = new EnumMap<>(Outcome.class);
    double sum = 0;
    for (Outcome outcome : Outcome.values()) {
      double score = Math.exp(Math.log(outcome.in(odds) + FLOOR) + bonus(outcome, read));
      scores.put(outcome, score);
      sum += score;
    }
    double all = sum;
    scores.replaceAll((outcome, score) -> score / all);
    return scores;
  }

  private static double bonus(Outcome outcome, Map<Outcome, Double> read) {
    Double said = read.get(outcome);
    if (outcome == Outcome.NONE) {
      return NONE;
    }
    if (said == null) {
      return 0;
    }
    return said == 0 ? UNCLAIMED : READ + READ_STRENGTH * said;
  }
}
