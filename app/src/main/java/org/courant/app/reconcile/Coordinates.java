package org.courant.app.reconcile;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record of a topic lies. */
record Coordinates(int partition, long offset) {
  static Coordinates of(ConsumerRecord<byte[], byte[]> record) {
    return new Coordinates(record.partition(), record.offset());
  }

  @Override
  public String toString() {
    return "partition " + partition + " offset " + offset;
  }
}
