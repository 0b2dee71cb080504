package org.courant.evaluate.stance;

import java.util.Arrays;
import java.util.Optional;

/** Who of two stands how on the other, as DSE has it. */
public enum Direction {
  NEUTRAL("0"),
  P_FOR_Q("1"),
  Q_FOR_P("2"),
  P_AGAINST_Q("3"),
  Q_AGAINST_P("4");

  private final String number;

  Direction(String number) {
    this.number = number;
  }

  /** As the set writes it. */
  String number() {
    return number;
  }

  static Optional<Direction> of(String number) {
    return Arrays.stream(values()).filter(d -> d.number.equals(number)).findFirst();
  }

  /** The same, whoever it is. */
  Attitude polarity() {
    return switch (this) {
      case NEUTRAL -> Attitude.NEUTRAL;
      case P_FOR_Q, Q_FOR_P -> Attitude.POSITIVE;
      case P_AGAINST_Q, Q_AGAINST_P -> Attitude.NEGATIVE;
    };
  }
}
