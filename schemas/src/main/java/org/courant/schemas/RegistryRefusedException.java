package org.courant.schemas;

import org.apache.kafka.common.KafkaException;

/**
 * The registry answered, but not what was asked: wrong URL, wrong credentials, an invalid schema. A
 * matter for the operator; neither a retry nor another record helps.
 */
public final class RegistryRefusedException extends KafkaException {
  RegistryRefusedException(String message) {
    super(message);
  }
}
