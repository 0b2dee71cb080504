package org.courant.app.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a group has read, by partition of a topic. A group without offsets (they expire) has read
 * as far as its last answer.
 */
final class ReadPositions {
  private final Map<Integer, Long> committed;
  private final Map<Integer, Long> answered = new HashMap<>();

  ReadPositions(Map<Integer, Long> committed) {
    this.committed = Map.copyOf(committed);
  }

  static ReadPositions of(Admin admin, String group, String topic) throws InterruptedException {
    Map<Integer, Long> committed = new HashMap<>();
    try {
      Map<TopicPartition, OffsetAndMetadata> offsets =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      offsets.forEach(
          (partition, offset) -> {
            if (partition.topic().equals(topic) && offset != null) {
              committed.put(partition.partition(), offset.offset());
            }
          });
    } catch (ExecutionException e) {
      throw new KafkaException("offsets of group " + group + ": " + e.getCause(), e.getCause());
    }
    return new ReadPositions(committed);
  }

  void answered(Coordinates at) {
    answered.merge(at.partition(), at.offset() + 1, Math::max);
  }

  /** The first offsets that are not read; partitions of which nothing is known are not in it. */
  Map<Integer, Long> byPartition() {
    return committed;
  }

  boolean isRead(Coordinates at) {
    long position =
        committed.getOrDefault(at.partition(), answered.getOrDefault(at.partition(), 0L));
    return at.offset() < position;
  }
}
