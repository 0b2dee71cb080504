package org.courant.page.read;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.courant.schemas.RegistryRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what was polled to a sink; where that must wait, the partition is read again from there.
 */
final class Batch {
  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Trouble trouble;

  Batch(KafkaConsumer<byte[], byte[]> consumer, Trouble trouble) {
    this.consumer = consumer;
    this.trouble = trouble;
  }

  /**
   * All of one partition.
   *
   * @param liveFrom the first offset that came after the start
   * @return whether all were taken
   */
  boolean give(
      TopicPartition partition,
      List<ConsumerRecord<byte[], byte[]>> records,
      Topic.Sink sink,
      long liveFrom) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      try {
        sink.take(record, record.offset() >= liveFrom);
      } catch (InterruptException e) {
        throw e;
      } catch (RetriableException | RegistryRefusedException e) {
        consumer.seek(partition, record.offset());
        trouble.is(partition.topic(), String.valueOf(e.getMessage()));
        return false;
      } catch (RuntimeException e) {
        // One record must not end the reading of all others.
        LOG.warn("The page passes over {} offset {}: {}", partition, record.offset(), e.toString());
      }
    }
    trouble.isOver(partition.topic());
    return true;
  }
}
