package org.courant.processor.enrich;

import org.courant.processor.author.Budget;

/** How much time an article's stances are worth; {@code docs/quality.md} says what each finds. */
public enum Profile {
  /** For most uses. */
  THOROUGH(24),

  /** A third of the questions to the network. */
  FAST(3);

  private final int pairs;

  Profile(int pairs) {
    this.pairs = pairs;
  }

  /** How many questions about the author there may be. */
  Budget author() {
    return this == FAST ? Budget.FAST : Budget.THOROUGH;
  }

  /** How many questions about pairs and remarks an article may have. */
  int pairs() {
    return pairs;
  }
}
