package org.courant.app.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.courant.app.torture.Stories.Story;
import org.courant.avro.Article;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.Topics;

/** Sends stories at a steady rate, and keeps what the brokers have acknowledged. */
final class Load implements AutoCloseable {
  static final String NUMBER = "torture.number";

  /** Where a record lies, and when it was acknowledged (nanoseconds). */
  final Map<TopicPartition, Map<Long, Long>> acknowledged = new ConcurrentHashMap<>();

  final Map<Integer, TopicPartition> numbers = new ConcurrentHashMap<>();
  final Map<String, Integer> kinds = new TreeMap<>();
  final AtomicInteger refused = new AtomicInteger();
  private final Topics topics;
  private final Stories stories;
  private final RegistryClient registry;
  private final Serializer<Article> articles;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Duration pause;
  private final Thread thread = new Thread(this::run, "torture-load");
  private volatile boolean on = true;
  private volatile boolean ended;

  /** Of a later writer's schema; 0 for our own. */
  private volatile int schemaId;

  private volatile int sent;

  Load(World world, long seed, int perSecond) {
    topics = world.topics;
    stories = new Stories(new Random(seed));
    registry = new RegistryClient(world.registrySettings());
    articles = new AvroSerdes(registry).of(Article.class).serializer();
    Map<String, Object> settings = new HashMap<>(world.kafka);
    settings.put("max.request.size", 9_000_000);
    settings.put("delivery.timeout.ms", 300_000);
    settings.put("max.block.ms", 300_000);
    producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    pause = Duration.ofMillis(1_000 / perSecond);
    thread.setDaemon(true);
    thread.start();
  }

  /** From now on articles carry a schema id that no processor has asked for yet. */
  void anotherSchema() {
    String field = "{\"name\":\"later%d\",\"type\":\"int\",\"default\":0}".formatted(sent);
    String written = Article.getClassSchema().toString();
    String longer = written.substring(0, written.lastIndexOf("]}")) + "," + field + "]}";
    schemaId =
        registry.register(AvroSerde.subject(topics.articles()), new Schema.Parser().parse(longer));
  }

  /**
   * Until all that was sent is acknowledged.
   *
   * @throws IllegalStateException where it ended before
   */
  void pause() {
    on = false;
    producer.flush();
    if (!thread.isAlive()) {
      throw new IllegalStateException("the load ended by itself; its error is on standard error");
    }
  }

  void resume() {
    on = true;
  }

  int sent() {
    return numbers.size();
  }

  private void run() {
    try {
      while (!ended) {
        if (on) {
          send(stories.next());
        }
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(Story story) {
    byte[] key = story.key() == null ? null : story.key().getBytes(UTF_8);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topics.articles(), key, value(story));
    int number = sent;
    sent = number + 1;
    record.headers().add(NUMBER, String.valueOf(number).getBytes(UTF_8));
    kinds.merge(story.kind(), 1, Integer::sum);
    Future<RecordMetadata> unused = // the callback has it
        producer.send(
            record,
            (at, failure) -> {
              if (failure != null) {
                refused.incrementAndGet();
                return;
              }
              TopicPartition partition = new TopicPartition(at.topic(), at.partition());
              acknowledged
                  .computeIfAbsent(partition, p -> new ConcurrentHashMap<>())
                  .put(at.offset(), System.nanoTime());
              numbers.put(number, partition);
            });
  }

  @SuppressWarnings("NullAway") // Kafka takes null for a tombstone
  private byte[] value(Story story) {
    Article article = story.article();
    if (article == null) {
      return story.kind().equals("tombstone") ? null : "no article".getBytes(UTF_8);
    }
    return withSchema(articles.serialize(topics.articles(), article));
  }

  /** A later writer's: one more field, zero, at the end. */
  private byte[] withSchema(byte[] written) {
    if (schemaId == 0) {
      return written;
    }
    byte[] longer = java.util.Arrays.copyOf(written, written.length + 1);
    ByteBuffer.wrap(longer).putInt(1, schemaId);
    return longer;
  }

  @Override
  public void close() {
    ended = true;
    producer.close(Duration.ofSeconds(10));
  }
}
