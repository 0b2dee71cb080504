package org.courant.app.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedState;
import org.courant.ingest.feeds.FeedStates;
import org.courant.page.outside.FeedHealth;
import org.jspecify.annotations.Nullable;

/**
 * How the feeds are, where {@code ingest} keeps its state on this machine; looked at now and then.
 */
public final class FeedFiles {
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();
  private static final int MOST = 200;

  private final List<Feed> feeds;
  private final Path folder;
  private @Nullable List<FeedHealth> last;
  private long looked;

  /**
   * The feeds of the settings.
   *
   * @param folder where their state is kept, if it is kept here
   */
  public FeedFiles(List<Feed> feeds, Path folder) {
    this.feeds = List.copyOf(feeds);
    this.folder = folder;
  }

  /** Null where no state is kept here. */
  synchronized @Nullable List<FeedHealth> health() {
    if (feeds.isEmpty() || !Files.isDirectory(folder)) {
      return null;
    }
    if (last == null || System.nanoTime() - looked > PAUSE) {
      FeedStates states = new FeedStates(folder);
      last = feeds.stream().limit(MOST).map(feed -> health(feed, states.read(feed))).toList();
      looked = System.nanoTime();
    }
    return last;
  }

  private static FeedHealth health(Feed feed, FeedState state) {
    Instant success = state.lastSuccess;
    return new FeedHealth(
        feed.name(),
        state(state),
        success == null ? null : success.toString(),
        state.items,
        state.failures > 0 || state.gone != null ? state.lastError : null);
  }

  private static String state(FeedState state) {
    if (state.gone != null) {
      return "GONE";
    }
    if (state.failures > 0) {
      return "FAILING";
    }
    return state.lastSuccess == null ? "NEW" : "OK";
  }
}
