package org.courant.schemas;

import org.apache.kafka.common.KafkaException;

/**
 * What a state store holds is not for this program to read. No fault of the record that asked for
 * it, which must not become a dead letter; and no trouble that passes.
 */
public final class UnreadableStateException extends KafkaException {
  UnreadableStateException(String message, Throwable cause) {
    super(message, cause);
  }
}
