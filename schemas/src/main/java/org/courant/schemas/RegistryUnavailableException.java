package org.courant.schemas;

import org.apache.kafka.common.errors.RetriableException;

/**
 * The registry did not answer within the patience set for it. This says nothing about the record at
 * hand: it must be tried again and never become a dead letter, which is why this is no {@code
 * SerializationException}.
 */
public final class RegistryUnavailableException extends RetriableException {
  RegistryUnavailableException(String message) {
    super(message);
  }
}
