package org.courant.schemas;

import org.apache.kafka.common.KafkaException;

/** The registry answered, and said no: an incompatible schema, a missing right. */
public final class RegistryRefusedException extends KafkaException {
  RegistryRefusedException(String message) {
    super(message);
  }
}
