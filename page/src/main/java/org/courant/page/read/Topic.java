package org.courant.page.read;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A topic that is followed.
 *
 * @param name the topic's
 * @param depth how many of its records are read back after a start, at most
 * @param sink takes every record
 */
record Topic(String name, long depth, Sink sink) {

  /** Takes records as they are read. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes one.
     *
     * @param live whether it came after the start
     * @throws org.apache.kafka.common.errors.RetriableException where it must be read again
     * @throws org.apache.kafka.common.errors.SerializationException where it says nothing
     */
    void take(ConsumerRecord<byte[], byte[]> record, boolean live);
  }
}
