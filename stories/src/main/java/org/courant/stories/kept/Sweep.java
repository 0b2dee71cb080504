package org.courant.stories.kept;

import java.time.Duration;
import java.util.function.ToLongFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Forgets what has been at rest for long, a stretch of the store at a time. By the stream's time
 * and not by the rows' own, so that an archive's rows stay while the archive is being read.
 */
public final class Sweep<K, V> {
  /** A stretch takes a few milliseconds; a store of a million rows is gone round in a day. */
  private static final int STRETCH = 1_000;

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final KeyValueStore<K, V> store;
  private final long kept;
  private final ToLongFunction<V> changed;
  private @Nullable K next;

  private Sweep(KeyValueStore<K, V> store, Duration kept, ToLongFunction<V> changed) {
    this.store = store;
    this.kept = kept.toMillis();
    this.changed = changed;
  }

  /**
   * Sweeps the store from now on.
   *
   * @param changed when a value was last changed, in milliseconds of the stream's time
   */
  public static <K, V> void schedule(
      ProcessorContext<?, ?> context,
      KeyValueStore<K, V> store,
      Duration kept,
      ToLongFunction<V> changed) {
    Sweep<K, V> sweep = new Sweep<>(store, kept, changed);
    context.schedule(PAUSE, PunctuationType.STREAM_TIME, sweep::stretch);
  }

  @SuppressWarnings("NullAway") // null is the end of the store
  private void stretch(long now) {
    try (KeyValueIterator<K, V> rows = store.range(next, null)) {
      for (int i = 0; i < STRETCH && rows.hasNext(); i++) {
        KeyValue<K, V> row = rows.next();
        if (changed.applyAsLong(row.value) < now - kept) {
          store.delete(row.key);
        }
      }
      next = rows.hasNext() ? rows.peekNextKey() : null;
    }
  }
}
