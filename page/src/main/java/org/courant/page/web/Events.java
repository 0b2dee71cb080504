package org.courant.page.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.courant.page.ask.Questions;
import org.courant.page.view.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all who follow what changed, four times a second. */
final class Events implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);
  private static final long TICK_MS = 250;
  private static final long STREAM_EVERY = 8;
  private static final long HEARTBEAT_AFTER = 60;
  private static final int MOST = 100;

  private final Changes changes;
  private final Frames frames;
  private final Supplier<Object> stream;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "courant-page-events");
            thread.setDaemon(true);
            return thread;
          });
  private long tick;

  Events(Changes changes, Frames frames, Supplier<Object> stream) {
    this.changes = changes;
    this.frames = frames;
    this.stream = stream;
  }

  static Events of(Questions questions) {
    String epoch = Long.toString(System.currentTimeMillis(), 36);
    return new Events(
        questions.changes(), new Frames(questions::summary, epoch), questions::stream);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // ends with the clock
  void start() {
    clock.scheduleAtFixedRate(this::safeTick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
  }

  /**
   * One more follows; who was here before and cannot go on where he was is told to begin anew.
   *
   * @param lastSeen Last-Event-ID
   * @throws Refusal where there are too many
   */
  void follow(Outlet outlet, @Nullable String lastSeen) {
    if (followers.size() >= MOST) {
      throw new Refusal(503, "too many follow the events already");
    }
    long number = lastSeen == null ? -1 : frames.number(lastSeen);
    boolean goesOn = changes.holds(number);
    Follower follower = new Follower(outlet, goesOn ? number : changes.head());
    boolean missed = lastSeen != null && !goesOn;
    follower.send(greeting(follower.next(), missed), follower.next(), 0);
    followers.add(follower);
  }

  /** With an id, so that who has heard of nothing yet is known when he comes back. */
  private String greeting(long next, boolean missed) {
    return "retry: 2000\n" + frames.id(next) + (missed ? Frames.event("anew", Map.of()) : "");
  }

  private void safeTick() {
    try {
      tick();
    } catch (RuntimeException e) {
      LOG.warn("The page's events failed once", e);
    }
  }

  void tick() {
    tick++;
    followers.removeIf(Follower::isGone);
    String state =
        tick % STREAM_EVERY == 0 && !followers.isEmpty()
            ? Frames.event("stream", stream.get())
            : "";
    for (Follower follower : followers) {
      if (follower.isReady()) {
        tell(follower, state);
      }
    }
  }

  private void tell(Follower follower, String state) {
    Changes.Slice slice = changes.after(follower.next());
    String frame = frames.of(slice) + state;
    if (!frame.isEmpty()) {
      follower.send(frame, slice.head(), tick);
    } else if (tick - follower.sentAt() >= HEARTBEAT_AFTER) {
      follower.send(": still here\n\n", slice.head(), tick);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    followers.forEach(Follower::end);
  }
}
