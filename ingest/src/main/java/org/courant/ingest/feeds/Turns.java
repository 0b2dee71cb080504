package org.courant.ingest.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: the feed that is due longest and whose host is not busy. Feeds of a busy host
 * wait without holding up others.
 */
final class Turns {
  private final Clock clock;
  private final int perHost;
  private final boolean repeat;
  private final PriorityQueue<Turn> waiting =
      new PriorityQueue<>(
          Comparator.comparing(Turn::due).thenComparing(turn -> turn.feed().name()));
  private final Map<String, Integer> running = new HashMap<>();
  private boolean closed;

  private record Turn(Feed feed, Instant due) {}

  /**
   * Turns.
   *
   * @param repeat whether a feed comes back after its turn
   */
  Turns(Clock clock, int perHost, boolean repeat) {
    this.clock = clock;
    this.perHost = perHost;
    this.repeat = repeat;
  }

  synchronized void add(Feed feed, Instant due) {
    waiting.add(new Turn(feed, due));
    notifyAll();
  }

  /** The next feed, once it is due; empty when all is done or closed. */
  synchronized Optional<Feed> take() throws InterruptedException {
    while (!closed && (repeat || !waiting.isEmpty())) {
      Feed due = due();
      if (due != null) {
        return Optional.of(due);
      }
      wait(untilTheNext());
    }
    return Optional.empty();
  }

  /** A feed that is due now; null if there is none. */
  synchronized @Nullable Feed due() {
    Instant now = clock.instant();
    Set<Turn> passedOver = new HashSet<>();
    Feed found = null;
    while (found == null && !waiting.isEmpty() && !waiting.element().due().isAfter(now)) {
      Turn turn = waiting.remove();
      if (running.getOrDefault(turn.feed().host(), 0) < perHost) {
        running.merge(turn.feed().host(), 1, Integer::sum);
        found = turn.feed();
      } else {
        passedOver.add(turn);
      }
    }
    waiting.addAll(passedOver);
    return found;
  }

  /** Ends a feed's turn; its next one is then, or never if null. */
  synchronized void done(Feed feed, @Nullable Instant next) {
    running.merge(feed.host(), -1, Integer::sum);
    if (repeat && next != null) {
      waiting.add(new Turn(feed, next));
    }
    notifyAll();
  }

  /** In milliseconds; 0, which is for ever, if only {@link #done} can bring a turn. */
  private long untilTheNext() {
    Instant now = clock.instant();
    return waiting.stream()
        .map(Turn::due)
        .filter(due -> due.isAfter(now))
        .min(Instant::compareTo)
        .map(due -> Math.max(1, Duration.between(now, due).toMillis()))
        .orElse(0L);
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
