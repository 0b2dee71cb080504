package org.courant.ingest.outlet;

/**
 * What became of items.
 *
 * @param published for the first time
 * @param updated published again, since they had changed
 * @param unchanged known, and not published again
 * @param unreadable rejected by the reader
 * @param notTaken rejected by the broker; they come again
 */
public record Tally(long published, long updated, long unchanged, long unreadable, long notTaken) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(
        published + other.published,
        updated + other.updated,
        unchanged + other.unchanged,
        unreadable + other.unreadable,
        notTaken + other.notTaken);
  }

  public long rejected() {
    return unreadable + notTaken;
  }

  /** Whether there is anything to tell. */
  public boolean hasNews() {
    return published + updated + rejected() > 0;
  }

  @Override
  public String toString() {
    String why =
        rejected() == 0
            ? ""
            : " (unreadable " + unreadable + ", not taken by the broker " + notTaken + ")";
    return "published "
        + published
        + ", updated "
        + updated
        + ", unchanged "
        + unchanged
        + ", rejected "
        + rejected()
        + why;
  }
}
