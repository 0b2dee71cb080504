package org.courant.processor.stance;

import org.courant.processor.encoder.PairOdds;

/** How two stand to each other: p is the one that the sentence names first. */
enum Outcome {
  NONE,
  P_FOR_Q,
  Q_FOR_P,
  P_AGAINST_Q,
  Q_AGAINST_P;

  /** What a label held by the first, or else by the second, comes to. */
  static Outcome of(boolean first, Stance.Label label) {
    return switch (label) {
      case FAVOR -> first ? P_FOR_Q : Q_FOR_P;
      case AGAINST -> first ? P_AGAINST_Q : Q_AGAINST_P;
      case NEUTRAL -> NONE;
    };
  }

  boolean isHeldByFirst() {
    return this == P_FOR_Q || this == P_AGAINST_Q;
  }

  Stance.Label label() {
    return switch (this) {
      case NONE -> Stance.Label.NEUTRAL;
      case P_FOR_Q, Q_FOR_P -> Stance.Label.FAVOR;
      case P_AGAINST_Q, Q_AGAINST_P -> Stance.Label.AGAINST;
    };
  }

  double in(PairOdds odds) {
    return switch (this) {
      case NONE -> odds.none();
      case P_FOR_Q -> odds.pPositive();
      case Q_FOR_P -> odds.qPositive();
      case P_AGAINST_Q -> odds.pNegative();
      case Q_AGAINST_P -> odds.qNegative();
    };
  }
}
