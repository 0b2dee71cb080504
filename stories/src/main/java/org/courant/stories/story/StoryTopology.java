package org.courant.stories.story;

import java.time.Duration;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.courant.avro.Contribution;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.KeyHolders;
import org.courant.avro.Novelty;
import org.courant.avro.OpenStory;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryProbe;
import org.courant.avro.StoryState;
import org.courant.avro.Trend;
import org.courant.processor.stream.Decode;
import org.courant.processor.stream.RecordSerdes;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.courant.stories.copy.CopyRule;
import org.courant.stories.kept.CauseTime;
import org.courant.stories.trend.TrendTopology;

/**
 * {@code news.enriched} → {@code news.stories}, {@code news.story-merges}, {@code news.trends} and
 * {@code news.novelty}. An article's keys are spread over buckets, a bucket a partition; each
 * bucket answers with the articles that share some; the article asks the likeliest of those what
 * they are to it, and joins or begins a story. An article waits only for earlier ones, so the
 * waiting always ends.
 *
 * @param serdes of the public topics
 * @param partitions of {@code news.enriched}, and so of the topics between
 * @param memory how long counts are kept after their last change, and how late a correction may
 *     come to change them
 * @param window how far apart two copies may appear, and how long an article is kept to find copies
 */
public record StoryTopology(
    Topics topics,
    RecordSerdes serdes,
    int partitions,
    CopyRule rule,
    Duration window,
    Duration memory) {
  static final String STATES = "article-stories";
  static final String PRINTS = "story-prints";
  static final String OPEN = "open-stories";
  static final String KEYS = "story-keys";
  static final String COUNTED = "counted-articles";

  static final String SIGN = "sign-article";
  static final String MATCH = "match-keys";
  static final String ANSWER = "answer-mail";

  static final String WRITE_PROBES = "write-probes";
  static final String WRITE_MAIL = "write-mail";
  static final String WRITE_STORIES = "write-stories";
  static final String WRITE_MERGES = "write-merges";

  public Topology build(StreamsConfig config) {
    return build(config, "");
  }

  /**
   * @param apart behind the names of the topics between as they are written: a test that decides
   *     itself when a message arrives reads them there
   */
  Topology build(StreamsConfig config, String apart) {
    Topology topology = new Topology(new TopologyConfig(config));
    Serde<StoryMail> mail = new LocalAvroSerde<>(StoryMail.class);
    Serde<StoryProbe> probes = new LocalAvroSerde<>(StoryProbe.class);

    topology.addSource(
        AutoOffsetReset.earliest(),
        "read-enriched",
        new UsePartitionTimeOnInvalidTimestamp(),
        Serdes.String().deserializer(),
        Serdes.ByteArray().deserializer(),
        topics.enriched());
    source(topology, "read-probes", Serdes.Integer(), probes, topics.storyProbes());
    source(topology, "read-mail", Serdes.String(), mail, topics.storyMail());

    process(topology, "decode-enriched", this::decode, "read-enriched");
    process(topology, SIGN, () -> new SignArticle(partitions, window), "decode-enriched");
    process(topology, MATCH, () -> new MatchKeys(window), "read-probes");
    process(topology, ANSWER, () -> new AnswerMail(rule), "read-mail");

    topology.addStateStore(store(STATES, Serdes.String(), StoryState.class), SIGN, ANSWER);
    topology.addStateStore(store(OPEN, Serdes.String(), OpenStory.class), SIGN, ANSWER);
    topology.addStateStore(store(PRINTS, Serdes.String(), StoryPrint.class), SIGN, ANSWER);
    topology.addStateStore(counted(), SIGN, ANSWER);
    topology.addStateStore(store(KEYS, Serdes.Long(), KeyHolders.class), MATCH);

    topology.addSink(
        WRITE_PROBES,
        topics.storyProbes() + apart,
        Serdes.Integer().serializer(),
        probes.serializer(),
        new ToBucket(),
        SIGN);
    sink(topology, WRITE_MAIL, topics.storyMail() + apart, mail, SIGN, MATCH, ANSWER);
    sink(topology, WRITE_STORIES, topics.stories(), serdes.of(StoryMembership.class), SIGN, ANSWER);
    sink(topology, WRITE_MERGES, topics.storyMerges(), serdes.of(StoryMerge.class), ANSWER);
    new TrendTopology(
            topics, topics.trendChanges(), serdes.of(Trend.class), serdes.of(Novelty.class), memory)
        .addTo(topology, apart, SIGN, ANSWER);
    return topology;
  }

  private Decode<EnrichedArticle> decode() {
    return new Decode<>(topics.enriched(), serdes.of(EnrichedArticle.class).deserializer());
  }

  private static <K, V> void source(
      Topology topology, String name, Serde<K> keys, Serde<V> values, String topic) {
    topology.addSource(
        AutoOffsetReset.earliest(),
        name,
        new CauseTime(),
        keys.deserializer(),
        values.deserializer(),
        topic);
  }

  private static <K, V, L, W> void process(
      Topology topology, String name, ProcessorSupplier<K, V, L, W> supplier, String source) {
    topology.addProcessor(name, supplier, source);
  }

  private static <V> void sink(
      Topology topology, String name, String topic, Serde<V> values, String... from) {
    topology.addSink(name, topic, Serdes.String().serializer(), values.serializer(), from);
  }

  private StoreBuilder<?> counted() {
    return Stores.windowStoreBuilder(
        Stores.persistentWindowStore(COUNTED, memory, memory, false),
        Serdes.String(),
        new LocalAvroSerde<>(Contribution.class));
  }

  private static <K, V extends SpecificRecordBase> StoreBuilder<?> store(
      String name, Serde<K> keys, Class<V> type) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), keys, new LocalAvroSerde<>(type));
  }
}
