package org.courant.schemas;

import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * The registry did not answer within the patience. Not a {@code SerializationException}: the record
 * at hand is good, and must not become a dead letter for it.
 */
public final class RegistryUnavailableException extends RetriableException {
  RegistryUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
