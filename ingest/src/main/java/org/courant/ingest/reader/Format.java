package org.courant.ingest.reader;

/** What a file may hold; gzip and zip round it are opened in any case. */
public enum Format {
  /** One article: headline, standfirst, body. */
  TEXT,
  /** One or many articles: an object a line, one object, or an array; ninjs and JSON Feed too. */
  JSON,
  /** RSS or Atom. */
  FEED,
  /** NewsML-G2: one item or a message with many. */
  NEWSML,
  /** NITF. */
  NITF,
  /** A web page. */
  HTML,
  /** A crawl: the pages in a WARC or ARC. */
  WARC,
  /** Addresses to fetch: one a line, or a table of GDELT. */
  LINKS
}
