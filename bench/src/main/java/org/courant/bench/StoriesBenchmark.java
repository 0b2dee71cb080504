package org.courant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Provenance;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.courant.processor.text.Document;
import org.courant.schemas.AvroSetup;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.courant.stories.copy.CopyRule;
import org.courant.stories.story.StoryTopology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One article through the whole story stream on Kafka's test driver, one thread, RocksDB and Avro
 * included: copies, novelty, trends. With twelve entities an article holds four stances; every
 * fourth is the text of the one before.
 *
 * <p>The driver commits every store's position after each record, which a deployed task does ten
 * times a second: by a profile (JFR, samples of the article's thread) that is 42 % of the time
 * without entities and 32 % with twelve; reading from RocksDB is 26 and 17 %, its iterators for
 * novelty 7 %, fingerprints 4 %. What a task costs as it is deployed says {@code courant bench
 * stories}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@SuppressWarnings("NullAway.Init") // JMH calls start() first
public class StoriesBenchmark {
  private static final Topics TOPICS = Topics.news();

  /** None: copies alone. */
  @Param({"0", "12"})
  public int entities;

  private final List<String> texts = new ArrayList<>();
  private TopologyTestDriver driver;
  private TestInputTopic<String, EnrichedArticle> enriched;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private int next;

  @Setup
  public void start() throws IOException {
    AvroSetup.done();
    for (Document document : NewsTexts.documents()) {
      texts.add(document.text());
    }
    StreamsConfig config =
        new StreamsConfig(
            Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG, "stories",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1",
                StreamsConfig.STATE_DIR_CONFIG, Files.createTempDirectory("bench").toString()));
    Properties properties = new Properties();
    properties.putAll(config.originals());
    StoryTopology topology =
        new StoryTopology(
            TOPICS,
            LocalAvroSerde::new,
            4,
            CopyRule.DEFAULT,
            Duration.ofDays(3),
            Duration.ofDays(8));
    driver = new TopologyTestDriver(topology.build(config), properties, now);
    enriched =
        driver.createInputTopic(
            TOPICS.enriched(),
            new StringSerializer(),
            new LocalAvroSerde<>(EnrichedArticle.class).serializer());
  }

  @Benchmark
  public void article() {
    EnrichedArticle article = made(next++);
    now = now.plusSeconds(1);
    enriched.pipeInput(article.getId(), article, now);
    // The driver keeps what nobody reads.
    for (String topic :
        List.of(TOPICS.stories(), TOPICS.storyMerges(), TOPICS.trends(), TOPICS.novelty())) {
      driver
          .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }

  @TearDown
  public void stop() {
    driver.close();
    System.out.printf("%n%d articles in all%n", next);
  }

  /** Another text each time, but for every fourth: no run of five words comes again. */
  private EnrichedArticle made(int number) {
    int original = number % 4 == 3 ? number - 1 : number;
    String text =
        texts
            .get(original % texts.size())
            .replace(" the ", " the" + original + " ")
            .replace(" a ", " a" + original + " ")
            .replace(" of ", " of" + original + " ")
            .replace(" in ", " in" + original + " ")
            .replace(" to ", " to" + original + " ");
    List<Entity> named = new ArrayList<>();
    for (int i = 0; i < entities; i++) {
      named.add(entity("entity-" + (original * 7 + i * i) % 5_000));
    }
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < entities / 3; i++) {
      stances.add(stance(named.get(i).getId(), named.get(i + 1).getId()));
    }
    return EnrichedArticle.newBuilder()
        .setId("article-" + number)
        .setVersion(1)
        .setHeadline("Headline " + original)
        .setLanguage("en")
        .setText(text)
        .setSentences(List.of())
        .setEntities(named)
        .setQuotes(List.of())
        .setStances(stances)
        .setProvenance(
            Provenance.newBuilder()
                .setEngine("bench")
                .setCoverage(new Coverage(text.length(), false))
                .build())
        .build();
  }

  private static Entity entity(String id) {
    return Entity.newBuilder()
        .setId(id)
        .setName(id)
        .setType(EntityType.PERSON)
        .setProminence(.5)
        .setMentions(List.of(new Mention(0, 4, MentionKind.NAME)))
        .build();
  }

  private static Stance stance(String holder, String target) {
    return Stance.newBuilder()
        .setHolder(new Holder(holder, 0, 4))
        .setTarget(new Target(target, target, 8, 13))
        .setLabel(StanceLabel.FAVOR)
        .setProbability(.9)
        .setEvidence(new Span(0, 13))
        .setQuoted(false)
        .setNegated(false)
        .setScope(org.courant.avro.Scope.BODY)
        .build();
  }
}
