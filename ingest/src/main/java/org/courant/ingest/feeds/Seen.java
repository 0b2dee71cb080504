package org.courant.ingest.feeds;

import java.time.Instant;

/**
 * What is remembered of an item.
 *
 * @param fingerprint of the item as the feed gives it, without its page
 * @param last when the feed last had it
 * @param pageMissed how often its page could not be had, if it is still wanted
 * @param work where it is and what it is called
 */
record Seen(String fingerprint, Instant last, int pageMissed, Work work) {
  /** So often a page is asked for; then the feed's own words have to do. */
  static final int MOST_TRIES = 3;

  boolean wantsPage() {
    return pageMissed > 0 && pageMissed < MOST_TRIES;
  }

  Seen at(Instant now) {
    return new Seen(fingerprint, now, pageMissed, work);
  }
}
