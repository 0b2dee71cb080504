package org.courant.schemas;

import org.apache.kafka.common.errors.SerializationException;

/** The registry is well and says that it has no such schema. */
public final class UnknownSchemaException extends SerializationException {
  UnknownSchemaException(String message) {
    super(message);
  }
}
