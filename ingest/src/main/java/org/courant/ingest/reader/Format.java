package org.courant.ingest.reader;

/** What a file may hold. */
public enum Format {
  /** One article: headline, standfirst, body. */
  TEXT,
  /** One or many articles: an object a line, one object, or an array; ninjs and JSON Feed too. */
  JSON,
  /** RSS or Atom. */
  FEED
}
