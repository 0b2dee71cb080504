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
  /** Below it no stance is given: seven in ten of those above are right on the development set. */
  static final double LEAST = 0.37;

  /** The same where only the encoder sees it: in whole stories most pairs have no stance. */
  static final double LEAST_UNREAD = 0.80;

  /** The same where moreover one of the two is hardly a party. */
  static final double LEAST_DOUBTFUL = 0.85;

  /** The same where no word shows it, or one that shows the opposite. */
  static final double LEAST_BARE = 0.93;

  private static final double SCALE = 0.93;
  private static final double NONE = 0.00;

  /** For an outcome that the second named holds, which is rarer than the encoder believes. */
  private static final double SECOND = -0.49;

  private static final double READ = 1.79;
  private static final double READ_STRENGTH = 1.11;
  private static final double READ_NONE = 0.23;

  /** What is left to an outcome that the words name and do not claim: set, not fitted. */
  private static final double UNCLAIMED = -4;

  private static final double FLOOR = 1e-4;

  /** For given pairs: what the words add to the network's own log odds. */
  private static final double GIVEN_READ = 1.15;

  private static final double GIVEN_STRENGTH = 0.87;
  private static final double GIVEN_UNCLAIMED = -0.81;

  private Weights() {}

  /**
   * The likeliest outcome of a given pair, by its place in {@link Outcome}.
   *
   * @param read of the four directed outcomes, −1 where the lexicon reads nothing
   */
  static int given(PairOdds odds, double[] read) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    Outcome[] outcomes = Outcome.values();
    for (int o = 0; o < outcomes.length; o++) {
      double score = Math.log(outcomes[o].in(odds) + FLOOR);
      if (o > 0 && read[o - 1] >= 0) {
        score += read[o - 1] == 0 ? GIVEN_UNCLAIMED : GIVEN_READ + GIVEN_STRENGTH * read[o - 1];
      }
      if (score > most) {
        most = score;
        best = o;
      }
    }
    return best;
  }

  /**
   * The probability of each outcome.
   *
   * @param read what the lexicon reads, 0 where its words stand and claim nothing
   */
  static Map<Outcome, Double> weigh(PairOdds odds, Map<Outcome, Double> read) {
    Map<Outcome, Double> scores = new EnumMap<>(Outcome.class);
    double sum = 0;
    for (Outcome outcome : Outcome.values()) {
      double score = Math.exp(SCALE * Math.log(outcome.in(odds) + FLOOR) + bonus(outcome, read));
      scores.put(outcome, score);
      sum += score;
    }
    double all = sum;
    scores.replaceAll((outcome, score) -> score / all);
    return scores;
  }

  private static double bonus(Outcome outcome, Map<Outcome, Double> read) {
    if (outcome == Outcome.NONE) {
      boolean claimed = read.values().stream().anyMatch(said -> said > 0);
      return NONE + (claimed ? READ_NONE : 0);
    }
    double second = outcome.isHeldByFirst() ? 0 : SECOND;
    Double said = read.get(outcome);
    if (said == null) {
      return second;
    }
    return second + (said == 0 ? UNCLAIMED : READ + READ_STRENGTH * said);
  }
}
