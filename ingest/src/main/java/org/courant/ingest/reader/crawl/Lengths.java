package org.courant.ingest.reader.crawl;

import org.courant.ingest.reader.field.Values;

/** The lengths that records state. */
final class Lengths {
  private Lengths() {}

  /** −1 where nothing of use is said. */
  static long orNone(String said) {
    try {
      return Long.parseLong(said.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static long of(String said, String name, long at) throws BrokenRecord {
    try {
      long length = Long.parseLong(said.strip());
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new BrokenRecord(
        at, name + " is '" + Values.brief(said) + "'; it must be a whole number from 0");
  }
}
