package org.courant.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** So many at a time at one host. */
final class HostTurns {
  private final int perHost;
  private final ConcurrentHashMap<String, Semaphore> byHost = new ConcurrentHashMap<>();

  HostTurns(int perHost) {
    this.perHost = perHost;
  }

  /** A turn, which ends when it is closed; null if none came in time. */
  @Nullable Turn take(URI uri, Duration patience) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    Semaphore turns = byHost.computeIfAbsent(host, h -> new Semaphore(perHost, true));
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? turns::release : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Closed when done. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }
}
