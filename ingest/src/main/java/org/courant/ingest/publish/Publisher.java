package org.courant.ingest.publish;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.courant.avro.Article;
import org.courant.ingest.item.Item;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Sends items to the articles topic, each once as far as the producer can see to it: idempotent,
 * acknowledged by all replicas, keyed by article id so that versions keep their order.
 */
public final class Publisher implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;
  private static final int MAX_REQUEST = 10_000_000;

  private final Producer<String, Article> producer;
  private final String topic;
  private final Clock clock;
  private final AtomicLong sent = new AtomicLong();
  private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());

  /** An article that the broker did not take. */
  public record Failure(String id, String reason) {}

  Publisher(Producer<String, Article> producer, Topics topics, Clock clock) {
    this.producer = producer;
    this.topic = topics.articles();
    this.clock = clock;
  }

  /**
   * Connects.
   *
   * @param kafka client settings under Kafka's own names; they win over ours
   * @throws PublishException if no broker answers, or the topic is not there
   */
  public static Publisher connect(
      Map<String, Object> kafka, Topics topics, Serializer<Article> serializer, Clock clock) {
    checkTopic(kafka, topics.articles());
    try {
      return new Publisher(
          new KafkaProducer<>(settings(kafka), new StringSerializer(), serializer), topics, clock);
    } catch (KafkaException e) {
      throw refused(e);
    }
  }

  /** Returns when the item is buffered; how it went is known after {@link #flush}. */
  public void publish(Item item) {
    send(item.id(), ArticleRecords.toAvro(item, clock.instant()));
  }

  /** Takes the article back: a tombstone. */
  public void retract(String id) {
    send(id, null);
  }

  /** Waits for all that was sent; what failed is in {@link #takeFailures}. */
  public void flush() {
    producer.flush();
  }

  public long sent() {
    return sent.get();
  }

  /** What failed since they were last taken, which is then forgotten here. */
  public List<Failure> takeFailures() {
    synchronized (failures) {
      List<Failure> taken = List.copyOf(failures);
      failures.clear();
      return taken;
    }
  }

  /** For those who read its metrics; not to be sent with. */
  public Producer<?, ?> kafka() {
    return producer;
  }

  @Override
  public void close() {
    producer.close();
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback is told the same
  private void send(String id, @Nullable Article article) {
    ProducerRecord<String, Article> record = record(id, article);
    TraceParent.start(record.headers());
    try {
      producer.send(record, (metadata, failure) -> account(id, failure));
    } catch (InterruptException e) {
      throw e;
    } catch (RuntimeException e) {
      // What the serializer throws, such as a schema refused, never gets to the callback.
      account(id, e);
    }
  }

  private void account(String id, @Nullable Exception failure) {
    if (failure == null) {
      sent.incrementAndGet();
    } else {
      failures.add(new Failure(id, "article " + id + ": " + failure.getMessage()));
    }
  }

  @SuppressWarnings("NullAway") // a tombstone is a null value
  private ProducerRecord<String, Article> record(String id, @Nullable Article article) {
    return new ProducerRecord<>(topic, id, article);
  }

  private static Map<String, Object> settings(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, "courant-publish");
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 3 * PATIENCE_MS);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3 * PATIENCE_MS);
    settings.putAll(kafka);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    return settings;
  }

  /** Asked first, since a producer would wait a minute for a topic that nobody makes. */
  private static void checkTopic(Map<String, Object> kafka, String topic) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("request.timeout.ms", PATIENCE_MS);
    settings.put("default.api.timeout.ms", PATIENCE_MS);
    settings.putAll(kafka);
    try (Admin admin = Admin.create(settings)) {
      admin.describeTopics(List.of(topic)).allTopicNames().get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (KafkaException e) {
      throw refused(e);
    } catch (ExecutionException e) {
      String servers = String.valueOf(kafka.get("bootstrap.servers"));
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw new PublishException(
            "topic "
                + topic
                + " does not exist at "
                + servers
                + "; `courant up` or `courant process` makes it");
      }
      throw new PublishException("no broker answers at " + servers + ": " + e.getCause());
    }
  }

  /** Kafka's own words on a setting are at the root. */
  private static PublishException refused(KafkaException e) {
    Throwable root = e.getCause() == null ? e : e.getCause();
    return new PublishException("kafka settings: " + root.getMessage());
  }
}
