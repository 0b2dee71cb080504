package org.courant.ingest.reader;

import org.courant.ingest.item.Item;

/** What became of one part of the input. */
public sealed interface Reading {
  Location location();

  record Read(Item item, Location location) implements Reading {}

  /** An article that is not here but can be fetched. */
  record Link(Address address, Location location) implements Reading {}

  /**
   * Read past on purpose, such as the requests and pictures of a crawl: no fault.
   *
   * @param what a kind, in the singular
   */
  record PassedOver(Location location, String what, long count) implements Reading {}

  /**
   * Cannot be read; the rest of the input goes on.
   *
   * @param reason names the value and the rule; what is over {@value #LONGEST} characters, such as
   *     the name of a broken tag, is cut
   */
  record Unreadable(Location location, String reason) implements Reading {
    private static final int LONGEST = 1_000;

    public Unreadable {
      if (reason.length() > LONGEST) {
        int end = Character.isHighSurrogate(reason.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        reason = reason.substring(0, end) + "…";
      }
    }

    @Override
    public String toString() {
      return location + ": " + reason;
    }
  }
}
