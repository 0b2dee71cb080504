package org.courant.processor.stream;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.courant.schemas.Topics;

/**
 * How the stream runs.
 *
 * @param applicationId consumer group and prefix of transactional ids and internal topics
 * @param threads stream threads, 1 to 64
 * @param replication copies of each topic that Streams makes for the state
 * @param recordLimit bytes that a record may have; topics and clients are set to it
 * @param kafka client settings under Kafka's own names; they win over ours, and must leave what is
 *     promised alone: {@link Guarantees}
 */
public record StreamSettings(
    Topics topics,
    String applicationId,
    int threads,
    Path stateDir,
    GroupSettings group,
    short replication,
    int recordLimit,
    Map<String, Object> kafka) {
  public static final int DEFAULT_RECORD_LIMIT = 8 * 1024 * 1024;

  public StreamSettings {
    if (threads < 1 || threads > 64) {
      throw new IllegalArgumentException("processor.threads: " + threads + " must be 1 to 64");
    }
    if (applicationId.isBlank()) {
      throw new IllegalArgumentException("processor.application-id must not be blank");
    }
    kafka = Map.copyOf(kafka);
    List<String> broken = Guarantees.broken(kafka);
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", broken));
    }
  }

  /** Without the clients' settings, which hold secrets. */
  @Override
  public String toString() {
    return "StreamSettings[" + applicationId + ", kafka=" + kafka.keySet() + "]";
  }

  StreamsConfig config() {
    Map<String, Object> all = new HashMap<>();
    ours().forEach((name, value) -> putUnlessSet(all, name, value));
    all.putAll(kafka);
    all.putAll(guarantees());
    return new StreamsConfig(all);
  }

  /** Ours have a client's prefix, which would win over the user's bare name. */
  private void putUnlessSet(Map<String, Object> all, String name, Object value) {
    String bare = name.replaceFirst("^(consumer|producer)\\.", "");
    if (!kafka.containsKey(bare)) {
      all.put(name, value);
    }
  }

  private Map<String, Object> ours() {
    Map<String, Object> all = new HashMap<>(defaults());
    all.putAll(group.config());
    return all;
  }

  private Map<String, Object> defaults() {
    return Map.ofEntries(
        Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads),
        Map.entry(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString()),
        Map.entry(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) replication),
        Map.entry(
            StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest"),
        Map.entry(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd"),
        Map.entry(
            StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
            recordLimit + TopicPlan.ENVELOPE),
        // The changelog of the version store holds observations, and is made with these.
        Map.entry(
            StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
            recordLimit + TopicPlan.ENVELOPE));
  }

  /** What Courant promises, which no setting takes away. */
  private Map<String, Object> guarantees() {
    return Map.of(
        TooLarge.CONFIG,
        new TooLarge(),
        StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
        NoteTooLarge.class,
        StreamsConfig.APPLICATION_ID_CONFIG,
        applicationId,
        StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
        StreamsConfig.EXACTLY_ONCE_V2,
        StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
        true,
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeadLetterDefect.class,
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
        topics.deadLetters());
  }
}
