package org.courant.ingest.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work in many steps, each of which has two seconds of processor time, so that a busy machine does
 * not matter, or a minute if it waits. One that takes longer is named with its stack; nothing can
 * stop it, so its thread is left behind.
 */
final class Watched {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int LOOK_MS = 100;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile Step step;

  /** Times in nanoseconds: of the thread's work, and of the clock. */
  private record Step(String name, long worked, long began) {}

  private Watched(String name) {
    step = new Step(name, 0, System.nanoTime());
  }

  static void run(String name, Consumer<Watched> work) {
    Watched watched = new Watched(name);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                work.accept(watched);
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            name);
    worker.setDaemon(true);
    worker.start();
    watched.watch(worker);
    if (thrown.get() != null) {
      throw new AssertionError("in " + watched.step.name(), thrown.get());
    }
  }

  /** Begins the next step; called by the work. */
  void next(String name) {
    step = new Step(name, threads.getCurrentThreadCpuTime(), System.nanoTime());
  }

  private void watch(Thread worker) {
    try {
      for (worker.join(LOOK_MS); worker.isAlive(); worker.join(LOOK_MS)) {
        Step seen = step;
        long worked = threads.getThreadCpuTime(worker.getId()) - seen.worked();
        long waited = System.nanoTime() - seen.began();
        // A step that has ended meanwhile is not the one that was measured.
        if ((worked > LONGEST.toNanos() || waited > LONGEST_WAIT.toNanos()) && seen.equals(step)) {
          throw new AssertionError("takes too long: " + seen.name() + stack(worker));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted in " + step.name(), e);
    }
  }

  private static String stack(Thread worker) {
    return Arrays.stream(worker.getStackTrace())
        .limit(40)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
  }
}
