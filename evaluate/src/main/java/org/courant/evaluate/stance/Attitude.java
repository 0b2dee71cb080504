package org.courant.evaluate.stance;

/** What an author lets see towards somebody. */
public enum Attitude {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
