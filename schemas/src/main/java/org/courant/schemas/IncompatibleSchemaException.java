package org.courant.schemas;

import org.apache.kafka.common.KafkaException;

/** The registry holds the subject to a compatibility rule that the schema breaks (409). */
public final class IncompatibleSchemaException extends KafkaException {
  IncompatibleSchemaException(String message) {
    super(message);
  }
}
