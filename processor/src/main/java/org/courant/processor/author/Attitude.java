package org.courant.processor.author;

/**
 * How the author stands to an entity, as probabilities.
 *
 * @param negative, neutral and positive sum to 1
 */
public record Attitude(double negative, double neutral, double positive) {
  /** Where the author says nothing that could show it. */
  public static final Attitude NONE = new Attitude(0, 1, 0);

  private static final double CLOSE = 1e-3;

  public Attitude {
    double sum = negative + neutral + positive;
    if (!(negative >= 0 && neutral >= 0 && positive >= 0 && Math.abs(sum - 1) < CLOSE)) {
      throw new IllegalArgumentException(
          "attitude %s, %s, %s must be 0 to 1 and sum to 1".formatted(negative, neutral, positive));
    }
  }

  static Attitude of(double negative, double positive) {
    return new Attitude(negative, Math.max(0, 1 - negative - positive), positive);
  }

  /** The likeliest; NEUTRAL where another is only as likely. */
  public Label label() {
    if (negative > neutral && negative > positive) {
      return Label.NEGATIVE;
    }
    return positive > neutral && positive > negative ? Label.POSITIVE : Label.NEUTRAL;
  }

  public enum Label {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
  }
}
