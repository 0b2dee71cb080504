package org.courant.app.reconcile;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keys of records as text; empty where there is none. */
final class Keys {
  private Keys() {}

  static String text(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
  }
}
