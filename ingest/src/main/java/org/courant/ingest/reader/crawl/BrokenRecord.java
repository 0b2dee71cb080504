package org.courant.ingest.reader.crawl;

/** A record that cannot be read; those behind it can. */
final class BrokenRecord extends Exception {
  BrokenRecord(long at, String what) {
    super("record at byte " + at + ": " + what, null, false, false);
  }
}
