package org.courant.ingest.reader;

/**
 * Where an article was read.
 *
 * @param file as the user named it, {@code -} for standard input
 * @param line counted from 1; in a crawl the number of the record
 */
public record Location(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
