package org.courant.app.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.courant.app.settings.NoClusterException;

/** Reads all that is committed in a topic now, once, without a consumer group. */
public final class TopicScan {
  /** Longer than Kafka lets a transaction stay open by itself (Streams asks for 10 s). */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Map<String, Object> kafka;
  private final Admin admin;

  public TopicScan(Map<String, Object> kafka, Admin admin) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    this.kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    this.admin = admin;
  }

  /**
   * Up to the end that the topic has at the call, open transactions included: these are waited for.
   *
   * @return the first offset of each partition
   * @throws TimeoutException where a transaction stays open
   */
  public Map<Integer, Long> read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> each)
      throws InterruptedException {
    return read(topic, Map.of(), each);
  }

  /**
   * The same from an offset on.
   *
   * @param from by partition; those not named, and those whose offset is gone, from their beginning
   */
  public Map<Integer, Long> read(
      String topic, Map<Integer, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each)
      throws InterruptedException {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      Map<TopicPartition, Long> ends = ends(partitions);
      consumer.assign(partitions);
      Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
      first.forEach(
          (partition, offset) ->
              consumer.seek(
                  partition, Math.max(offset, from.getOrDefault(partition.partition(), 0L))));
      long progressed = System.nanoTime();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        var records = consumer.poll(Duration.ofMillis(200));
        if (!records.isEmpty()) {
          progressed = System.nanoTime();
          for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
              each.accept(record);
            }
          }
        } else if (System.nanoTime() - progressed > PATIENCE.toNanos()) {
          throw new TimeoutException(
              "topic "
                  + topic
                  + ": a transaction has been open for "
                  + PATIENCE.toSeconds()
                  + " s; see `courant kafka transactions find-hanging`");
        }
      }
      return consumer.beginningOffsets(partitions).entrySet().stream()
          .collect(Collectors.toMap(e -> e.getKey().partition(), Map.Entry::getValue));
    }
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<byte[], byte[]> consumer, String topic) {
    var infos = consumer.partitionsFor(topic, Duration.ofSeconds(10));
    if (infos == null || infos.isEmpty()) {
      throw new NoClusterException("topic " + topic + " does not exist");
    }
    return infos.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
  }

  private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
      throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest =
        partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
    try {
      return admin
          .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
          .all()
          .get()
          .entrySet()
          .stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    } catch (ExecutionException e) {
      throw new KafkaException("ends of " + partitions + ": " + e.getCause(), e.getCause());
    }
  }
}
