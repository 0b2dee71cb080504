package org.courant.ingest.reader;

import org.courant.ingest.item.Item;

/** What became of one article of the input. */
public sealed interface Reading {
  Location location();

  record Read(Item item, Location location) implements Reading {}

  /**
   * Cannot be read; the rest of the input goes on.
   *
   * @param reason names the value and the rule
   */
  record Unreadable(Location location, String reason) implements Reading {
    @Override
    public String toString() {
      return location + ": " + reason;
    }
  }
}
