package org.courant.ingest.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.courant.ingest.fetch.HttpFetcher;
import org.courant.ingest.fetch.PageFetch;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds when they are due, several at a time, so many at one host. What one feed does costs no
 * other its turn, and all that is known is on disk after each poll.
 */
public final class FeedLoop implements AutoCloseable {
  private static final Duration PATIENCE_FOR_A_TURN = Duration.ofSeconds(60);
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(8);

  private final List<Feed> feeds;
  private final FeedStates states;
  private final HttpFetcher fetcher;
  private final FeedPoll poll;
  private final Clock clock;
  private final Limits limits;
  private final Consumer<String> tell;
  private final Map<String, FeedState> byKey = new ConcurrentHashMap<>();
  private final Map<String, FeedHealth> health = new ConcurrentHashMap<>();
  private final List<Thread> workers = new ArrayList<>();
  private final Turns turns;
  private volatile boolean stopping;
  private Tally total = Tally.NOTHING;
  private int failed;

  /**
   * How many polls run at a time.
   *
   * @param once every feed has one turn, and then all is done
   */
  public record Limits(int concurrency, int perHost, boolean once) {}

  public FeedLoop(
      List<Feed> feeds,
      FeedStates states,
      HttpFetcher fetcher,
      Outlet outlet,
      Clock clock,
      RandomGenerator random,
      Limits limits,
      Consumer<String> tell) {
    this.feeds = List.copyOf(feeds);
    this.states = states;
    this.fetcher = fetcher;
    this.clock = clock;
    this.limits = limits;
    this.tell = tell;
    PageFetch pages = new PageFetch(fetcher, clock, limits.perHost(), PATIENCE_FOR_A_TURN);
    this.poll =
        new FeedPoll(
            fetcher::fetch,
            pages::fetch,
            outlet,
            clock,
            new Schedule(random),
            () -> stopping,
            tell);
    this.turns = new Turns(clock, limits.perHost(), !limits.once());
  }

  public void start() {
    for (Feed feed : feeds) {
      FeedState state = states.read(feed);
      byKey.put(feed.key(), state);
      health.put(feed.name(), FeedHealth.of(feed, state));
      Instant due = due(feed, state);
      if (due != null) {
        turns.add(feed, due);
      }
    }
    for (int i = 0; i < Math.min(limits.concurrency(), feeds.size()); i++) {
      Thread worker = new Thread(this::work, "courant-feeds-" + i);
      workers.add(worker);
      worker.start();
    }
  }

  /** Null for a feed that is not asked at all. */
  private @Nullable Instant due(Feed feed, FeedState state) {
    if (state.gone != null) {
      tell.accept(feed.name() + ": gone for good since " + state.gone + " (HTTP 410), not asked");
      return null;
    }
    Instant next = state.next == null ? clock.instant() : state.next;
    if (!limits.once()) {
      return next;
    }
    // Whoever runs us by a timer sets the interval; only who is to be spared waits.
    if (state.backsOff() && next.isAfter(clock.instant())) {
      tell.accept(feed.name() + ": not asked before " + next + ": " + state.lastError);
      return null;
    }
    return clock.instant();
  }

  private void work() {
    try {
      for (var feed = turns.take(); feed.isPresent(); feed = turns.take()) {
        turn(feed.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void turn(Feed feed) {
    FeedState state = Objects.requireNonNull(byKey.get(feed.key()));
    Instant next = clock.instant().plus(feed.interval());
    try {
      Tally tally = poll.poll(feed, state);
      count(tally, state.failures > 0);
      health.put(feed.name(), FeedHealth.of(feed, state));
      states.write(feed, state);
      if (tally.hasNews()) {
        tell.accept(feed.name() + ": " + tally);
      }
      next = state.gone == null && state.next != null ? state.next : null;
    } catch (RuntimeException | StackOverflowError e) {
      // A defect, or a full disk: the feed waits for its next turn, the others go on.
      count(Tally.NOTHING, true);
      tell.accept(feed.name() + ": " + e);
    } finally {
      turns.done(feed, next);
    }
  }

  private synchronized void count(Tally tally, boolean failure) {
    total = total.plus(tally);
    failed += failure ? 1 : 0;
  }

  /** Waits until all is done: at once after {@link #close}, never without {@code once}. */
  public void join() throws InterruptedException {
    for (Thread worker : workers) {
      worker.join();
    }
  }

  public synchronized Tally total() {
    return total;
  }

  /** How many polls failed. */
  public synchronized int failed() {
    return failed;
  }

  /** How all feeds are, from the start on. */
  public Collection<FeedHealth> health() {
    return List.copyOf(health.values());
  }

  /** How the feed of this name is, or null before the start. */
  public @Nullable FeedHealth health(String name) {
    return health.get(name);
  }

  /** Breaks off what is being fetched; what is being published is finished. */
  @Override
  public void close() {
    stopping = true;
    turns.close();
    fetcher.close();
    long end = System.nanoTime() + STOPS_WITHIN.toNanos();
    for (Thread worker : workers) {
      try {
        worker.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
