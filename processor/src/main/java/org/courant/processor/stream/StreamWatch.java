package org.courant.processor.stream;

import java.time.Instant;
import java.util.Map;
import org.courant.avro.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * Told what becomes of records, by every stream thread. Told when a record's outputs are with the
 * producer: where their transaction is aborted the record is read, and told, again.
 *
 * <p>Kafka makes the handlers of bad records itself, from their names; so the watch travels in the
 * stream's configuration, under {@link #CONFIG}.
 */
public interface StreamWatch {
  String CONFIG = "courant.stream.watch";

  /** Nobody looks. */
  StreamWatch NONE =
      new StreamWatch() {
        @Override
        public void outcome(OutcomeKind kind, @Nullable Instant seen, Instant arrived) {}

        @Override
        public void deadLetter(DeadLetterReason reason) {}

        @Override
        public void threadReplaced() {}
      };

  /**
   * A record has its outcome.
   *
   * @param seen when ingest got the article; null where that says nothing, as after an embargo
   * @param arrived when the record came to the topic
   */
  void outcome(OutcomeKind kind, @Nullable Instant seen, Instant arrived);

  void deadLetter(DeadLetterReason reason);

  /** A stream thread failed, and another has taken its place. */
  void threadReplaced();

  /** The watch in a configuration, or one that does nothing. */
  static StreamWatch of(Map<String, ?> configs) {
    return configs.get(CONFIG) instanceof StreamWatch watch ? watch : NONE;
  }
}
