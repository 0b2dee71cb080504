package org.courant.processor.enrich;

/** What an article goes through, in this order. */
public enum Stage {
  /** Cleaning, language and sentences. */
  READING,
  NAMES,
  DOCUMENT_PASS,
  QUOTES,
  /** The pronouns in quotes, whose speakers are known by then. */
  SPOKEN_PRONOUNS,
  STANCE,
  AUTHOR
}
