package org.courant.evaluate.score;

/**
 * What is there, what was found, and what of it is right; the figures are per cent, 0 where there
 * is nothing to divide by.
 */
public record Counts(int gold, int found, int correct) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (correct < 0 || correct > Math.min(gold, found)) {
      throw new IllegalArgumentException(
          correct + " correct must be 0 to " + gold + " in the gold and " + found + " found");
    }
  }

  public Counts plus(Counts other) {
    return new Counts(gold + other.gold, found + other.found, correct + other.correct);
  }

  public double precision() {
    return percent(correct, found);
  }

  public double recall() {
    return percent(correct, gold);
  }

  public double f1() {
    return percent(2L * correct, (long) gold + found);
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
