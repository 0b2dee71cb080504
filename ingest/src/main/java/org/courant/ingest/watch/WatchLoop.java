package org.courant.ingest.watch;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.courant.ingest.outlet.Tally;

/**
 * Looks at folders again and again. By looking and not by the system's notices: those do not come
 * from shares on other machines, and are lost while nobody listens.
 */
public final class WatchLoop implements AutoCloseable {
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(8);

  private final List<WatchedFolder> folders;
  private final Duration pause;
  private final boolean once;
  private final Consumer<String> tell;
  private final Thread worker = new Thread(this::work, "courant-watch");
  private volatile boolean stopping;
  private Tally total = Tally.NOTHING;

  /**
   * A loop, not yet started.
   *
   * @param once until every file there is settled and read
   */
  public WatchLoop(
      List<WatchedFolder> folders, Duration pause, boolean once, Consumer<String> tell) {
    this.folders = List.copyOf(folders);
    this.pause = pause;
    this.once = once;
    this.tell = tell;
  }

  public void start() {
    worker.start();
  }

  private void work() {
    try {
      boolean more = !folders.isEmpty();
      while (more && !stopping) {
        int unsettled = 0;
        for (WatchedFolder folder : folders) {
          unsettled += scan(folder);
        }
        more = !once || unsettled > 0;
        if (more) {
          Thread.sleep(pause.toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int scan(WatchedFolder folder) {
    try {
      Tally tally = folder.scan(() -> stopping);
      count(tally);
      if (tally.hasNews()) {
        tell.accept(folder + ": " + tally);
      }
      return folder.unsettled();
    } catch (RuntimeException | StackOverflowError e) {
      tell.accept(folder + ": " + e);
      return 0;
    }
  }

  private synchronized void count(Tally tally) {
    total = total.plus(tally);
  }

  public synchronized Tally total() {
    return total;
  }

  /** Waits until all is done: after {@link #close}, or by {@code once}. */
  public void join() throws InterruptedException {
    worker.join();
  }

  /** Ends after the file that is being read. */
  @Override
  public void close() {
    stopping = true;
    try {
      worker.join(STOPS_WITHIN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
