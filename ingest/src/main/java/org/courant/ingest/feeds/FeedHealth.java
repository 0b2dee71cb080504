package org.courant.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed was after its last turn; it does not change.
 *
 * @param feed its name
 * @param lastSuccess null for never
 * @param failures in a row
 * @param items in the feed at the last look
 * @param lag from the newest item's publication until we saw it
 */
public record FeedHealth(
    String feed,
    State state,
    @Nullable Instant lastSuccess,
    int failures,
    int items,
    @Nullable Duration lag) {

  public enum State {
    /** Not asked so far. */
    NEW,
    OK,
    FAILING,
    /** Gone for good, and not asked again. */
    GONE
  }

  static FeedHealth of(Feed feed, FeedState state) {
    return new FeedHealth(
        feed.name(), name(state), state.lastSuccess, state.failures, state.items, state.lag);
  }

  private static State name(FeedState state) {
    if (state.gone != null) {
      return State.GONE;
    }
    if (state.failures > 0) {
      return State.FAILING;
    }
    return state.lastSuccess == null ? State.NEW : State.OK;
  }
}
