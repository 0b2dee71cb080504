package org.courant.schemas;

import org.apache.kafka.common.errors.SerializationException;

/** The registry does not know the schema that a record, or a subject, needs. */
public final class UnknownSchemaException extends SerializationException {
  UnknownSchemaException(String message) {
    super(message);
  }
}
