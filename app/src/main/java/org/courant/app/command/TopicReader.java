package org.courant.app.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.NoClusterException;

/**
 * Reads a topic, committed records only, without a consumer group: watching leaves no trace on the
 * cluster. Values come as bytes, so that one that cannot be decoded is the caller's to tell.
 */
final class TopicReader implements AutoCloseable {
  private final KafkaConsumer<String, byte[]> consumer;

  TopicReader(Cluster cluster, String topic, boolean fromBeginning) {
    Map<String, Object> settings = new HashMap<>(cluster.kafka());
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions = partitions(topic);
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
    }
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic, Duration.ofSeconds(10));
    if (partitions == null || partitions.isEmpty()) {
      consumer.close();
      throw new NoClusterException(
          "topic " + topic + " does not exist; `courant up` or `courant process` makes it");
    }
    return partitions.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
  }

  /** What has come within the time; empty once {@link #wakeup} was called. */
  Iterable<ConsumerRecord<String, byte[]>> poll(Duration time) {
    try {
      return consumer.poll(time);
    } catch (WakeupException e) {
      return ConsumerRecords.empty();
    }
  }

  /** Ends a poll, from any thread. */
  void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
  }
}
