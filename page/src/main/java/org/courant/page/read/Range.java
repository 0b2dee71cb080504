package org.courant.page.read;

import org.apache.kafka.common.TopicPartition;

/**
 * Records that lie before those read first.
 *
 * @param begin the first of them
 * @param before the one after the last
 */
record Range(Topic topic, TopicPartition partition, long begin, long before) {
  private static final long CHUNK = 1_000;

  long size() {
    return before - begin;
  }

  /** The latest part of it. */
  Range chunk() {
    return new Range(topic, partition, Math.max(begin, before - CHUNK), before);
  }

  /** What lies before that part. */
  Range rest() {
    return new Range(topic, partition, begin, chunk().begin());
  }
}
