package org.courant.processor.stream;

import static org.courant.processor.stream.Articles.NOON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.HeldArticle;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;

/** The topology on Kafka's test driver, with registry-free serdes and the stub engine. */
final class StreamUnderTest implements AutoCloseable {
  private static final Topics TOPICS = Topics.news();

  private final TopologyTestDriver driver;
  private final TestInputTopic<String, Article> articles;

  StreamUnderTest(Path stateDir, int recordLimit) {
    this(stateDir, recordLimit, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  StreamUnderTest(Path stateDir, int recordLimit, Clock clock) {
    this(config(stateDir, recordLimit), recordLimit, clock);
  }

  static StreamUnderTest watched(Path stateDir, StreamWatch watch) {
    int roomy = 100_000;
    Map<String, Object> kafka = Map.of("bootstrap.servers", "none:1", StreamWatch.CONFIG, watch);
    return new StreamUnderTest(
        config(stateDir, roomy, kafka), roomy, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private StreamUnderTest(StreamsConfig config, int recordLimit, Clock clock) {
    driver = new TopologyTestDriver(topology(config, recordLimit, clock), properties(config), NOON);
    articles =
        driver.createInputTopic(
            TOPICS.articles(),
            new StringSerializer(),
            serde(Article.class).serializer(),
            NOON,
            Duration.ofMillis(1));
  }

  static StreamsConfig config(Path stateDir, int recordLimit) {
    return config(stateDir, recordLimit, Map.of("bootstrap.servers", "none:1"));
  }

  private static StreamsConfig config(Path stateDir, int recordLimit, Map<String, Object> kafka) {
    return new StreamSettings(
            TOPICS, "test", 1, stateDir, GroupSettings.usual(), (short) 1, recordLimit, kafka)
        .config();
  }

  static Topology topology(StreamsConfig config, int recordLimit) {
    return topology(config, recordLimit, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static Topology topology(StreamsConfig config, int recordLimit, Clock clock) {
    return new NewsTopology(
            TOPICS,
            StreamUnderTest::serde,
            serde(ArticleState.class),
            serde(HeldArticle.class),
            StubEngine::enrich,
            clock,
            recordLimit)
        .build(config);
  }

  private static <T extends SpecificRecordBase> Serde<T> serde(Class<T> type) {
    return new LocalAvroSerde<>(type);
  }

  private static Properties properties(StreamsConfig config) {
    Properties properties = new Properties();
    properties.putAll(config.originals());
    return properties;
  }

  void publish(String key, Article article) {
    articles.pipeInput(key, article);
  }

  void publish(Article article) {
    publish(article.getId(), article);
  }

  void publish(TestRecord<String, Article> record) {
    articles.pipeInput(record);
  }

  @SuppressWarnings("NullAway") // a tombstone is a null value
  void tombstone(String key) {
    articles.pipeInput(key, null);
  }

  /** What a start finds: the state as the changelog topics keep it, and nothing else. */
  void restore(StreamUnderTest stopped) {
    for (String name : List.of(NewsTopology.HELD, NewsTopology.VERSIONS)) {
      try (KeyValueIterator<Object, Object> all = stopped.driver.getKeyValueStore(name).all()) {
        all.forEachRemaining(entry -> driver.getKeyValueStore(name).put(entry.key, entry.value));
      }
    }
  }

  /** Lets a minute pass; the clock that was given is the caller's to move. */
  void tick() {
    driver.advanceWallClockTime(Duration.ofMinutes(1));
  }

  List<TestRecord<String, EnrichedArticle>> enriched() {
    return read(TOPICS.enriched(), EnrichedArticle.class);
  }

  List<EntityObservation> entities() {
    return values(read(TOPICS.entities(), EntityObservation.class));
  }

  List<StanceObservation> stances() {
    return values(read(TOPICS.stances(), StanceObservation.class));
  }

  List<Outcome> outcomes() {
    return values(read(TOPICS.outcomes(), Outcome.class));
  }

  List<TestRecord<String, Outcome>> outcomeRecords() {
    return read(TOPICS.outcomes(), Outcome.class);
  }

  List<TestRecord<byte[], byte[]>> deadLetters() {
    return driver
        .createOutputTopic(
            TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private <T extends SpecificRecordBase> List<TestRecord<String, T>> read(
      String topic, Class<T> type) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), serde(type).deserializer())
        .readRecordsToList();
  }

  private static <T> List<T> values(List<TestRecord<String, T>> records) {
    return records.stream().map(TestRecord::value).toList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
