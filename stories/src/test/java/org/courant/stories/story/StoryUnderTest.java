package org.courant.stories.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.courant.stories.copy.CopyRule;

/** The story stream on Kafka's test driver, with registry-free serdes. */
final class StoryUnderTest implements AutoCloseable {
  static final Topics TOPICS = Topics.news();
  static final Duration WINDOW = Duration.ofDays(3);
  static final Duration MEMORY = Duration.ofDays(8);

  final TopologyTestDriver driver;
  private final TestInputTopic<String, EnrichedArticle> enriched;

  StoryUnderTest(Path stateDir) {
    this(stateDir, "");
  }

  StoryUnderTest(Path stateDir, String apart) {
    StreamsConfig config =
        new StreamsConfig(
            Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG, "stories",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1",
                StreamsConfig.STATE_DIR_CONFIG, stateDir.toString()));
    Properties properties = new Properties();
    properties.putAll(config.originals());
    driver = new TopologyTestDriver(topology().build(config, apart), properties, Enriched.NOON);
    enriched =
        driver.createInputTopic(
            TOPICS.enriched(), new StringSerializer(), serde(EnrichedArticle.class).serializer());
  }

  static StoryTopology topology() {
    return new StoryTopology(TOPICS, StoryUnderTest::serde, 4, CopyRule.DEFAULT, WINDOW, MEMORY);
  }

  static <T extends SpecificRecordBase> Serde<T> serde(Class<T> type) {
    return new LocalAvroSerde<>(type);
  }

  void publish(EnrichedArticle article, Instant arrived) {
    enriched.pipeInput(article.getId(), article, arrived);
  }

  @SuppressWarnings("NullAway") // a tombstone is a null value
  void retract(String id, Instant arrived) {
    enriched.pipeInput(id, null, arrived);
  }

  List<TestRecord<String, StoryMembership>> stories() {
    return read(TOPICS.stories(), StoryMembership.class);
  }

  List<StoryMerge> merges() {
    return read(TOPICS.storyMerges(), StoryMerge.class).stream().map(TestRecord::value).toList();
  }

  /** Each row of counts as it stands at the end, in the order of their first record. */
  List<Trend> trends() {
    Map<String, Trend> rows = new LinkedHashMap<>();
    read(TOPICS.trends(), Trend.class).forEach(r -> rows.put(r.key(), r.value()));
    return List.copyOf(rows.values());
  }

  List<Novelty> novelty() {
    return read(TOPICS.novelty(), Novelty.class).stream().map(TestRecord::value).toList();
  }

  private <T extends SpecificRecordBase> List<TestRecord<String, T>> read(
      String topic, Class<T> type) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), serde(type).deserializer())
        .readRecordsToList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
