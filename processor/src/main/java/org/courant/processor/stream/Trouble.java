package org.courant.processor.stream;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.courant.schemas.UnreadableStateException;

/**
 * Tells a fault of the record, which goes to the dead letters, from trouble around it (broker,
 * registry, disk), which has to be waited out: a good record is never a dead letter.
 */
final class Trouble {
  private Trouble() {}

  static boolean isAround(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableStateException) {
        return true; // though it may have a fault of decoding behind it
      }
      if (cause instanceof SerializationException) {
        return false;
      }
      if (cause instanceof KafkaException) {
        return true;
      }
    }
    return false;
  }
}
