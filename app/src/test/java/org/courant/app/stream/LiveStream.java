package org.courant.app.stream;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams.State;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.courant.avro.Outcome;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Profile;
import org.courant.processor.entity.UserGazetteer;
import org.courant.processor.stream.GroupSettings;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.NewsTopology;
import org.courant.processor.stream.StreamSettings;
import org.courant.processor.stream.TopicPlan;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;

/** The stream on the live node, with topics of its own, and what a test asks of them. */
final class LiveStream implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What is tried here are the stream's guarantees: the quicker profile will do. */
  private static final Enricher ENRICHER = Enricher.create(UserGazetteer.none(), Profile.FAST);

  final Topics topics;
  final AvroSerdes serdes =
      new AvroSerdes(new RegistryClient(RegistrySettings.of(LiveNode.registryUrl())));
  private final KafkaProducer<byte[], byte[]> producer;
  private final Map<String, Object> processors;
  private final GroupSettings group;
  private Path stateDir;
  private NewsStream stream;

  LiveStream() throws IOException, InterruptedException {
    this(LiveNode.registryUrl());
  }

  /** With settings of the processor's own. */
  LiveStream(Map<String, Object> settings) throws IOException, InterruptedException {
    this(LiveNode.registryUrl(), settings, GroupSettings.usual(), named());
  }

  /** With the processor's registry elsewhere, such as behind a switch. */
  LiveStream(URI processorsRegistry) throws IOException, InterruptedException {
    this(processorsRegistry, Map.of(), GroupSettings.usual(), named());
  }

  /** As a member of a group of another kind. */
  LiveStream(GroupSettings group) throws IOException, InterruptedException {
    this(LiveNode.registryUrl(), Map.of(), group, named());
  }

  /** Another stream that reads the same articles. */
  static LiveStream beside(LiveStream other) throws IOException, InterruptedException {
    return new LiveStream(
        LiveNode.registryUrl(),
        Map.of(),
        GroupSettings.usual(),
        named().readingFrom(other.topics.articles()));
  }

  private static Topics named() {
    return new Topics("it-" + UUID.randomUUID());
  }

  private LiveStream(
      URI processorsRegistry, Map<String, Object> settings, GroupSettings group, Topics topics)
      throws IOException, InterruptedException {
    this.topics = topics;
    this.group = group;
    processors = new HashMap<>(settings);
    processors.putAll(kafka());
    stateDir = Files.createTempDirectory(Path.of("target"), "state");
    try (Admin admin = Admin.create(kafka())) {
      new TopicPlan(topics, 2, (short) 1, StreamSettings.DEFAULT_RECORD_LIMIT).createMissing(admin);
    }
    producer =
        new KafkaProducer<>(
            withLargeRequests(), new ByteArraySerializer(), new ByteArraySerializer());
    stream = start(processorsRegistry);
    awaitRunning();
  }

  static Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", LiveNode.bootstrapServers());
  }

  private static Map<String, Object> withLargeRequests() {
    Map<String, Object> settings = new HashMap<>(kafka());
    settings.put("max.request.size", 9_000_000);
    return settings;
  }

  private NewsStream start(URI registry) {
    AvroSerdes own =
        new AvroSerdes(
            new RegistryClient(RegistrySettings.of(registry).withPatience(Duration.ofMinutes(3))));
    NewsStream started =
        new NewsStream(
            new NewsTopology(
                    topics,
                    own::of,
                    new LocalAvroSerde<>(ArticleState.class),
                    new LocalAvroSerde<>(HeldArticle.class),
                    ENRICHER::enrich,
                    Clock.systemUTC(),
                    StreamSettings.DEFAULT_RECORD_LIMIT)
                ::build,
            new StreamSettings(
                topics,
                topics.prefix(),
                1,
                stateDir,
                group,
                (short) 1,
                StreamSettings.DEFAULT_RECORD_LIMIT,
                processors));
    started.start();
    return started;
  }

  private void awaitRunning() throws InterruptedException {
    if (!stream.awaitRunning(PATIENCE)) {
      throw new IllegalStateException("the stream did not start: " + stream.state());
    }
  }

  /** As on an articles topic that somebody else made. */
  void takeTimesFromProducers() throws Exception {
    alter(topics.articles(), "message.timestamp.type", "CreateTime");
  }

  /** What the topic takes from now on. */
  void limit(String topic, int bytes) throws Exception {
    alter(topic, "max.message.bytes", String.valueOf(bytes));
  }

  private static void alter(String topic, String setting, String value) throws Exception {
    AlterConfigOp set =
        new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
    try (Admin admin = Admin.create(kafka())) {
      admin
          .incrementalAlterConfigs(
              Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(set)))
          .all()
          .get();
    }
  }

  void restart() throws InterruptedException {
    stream.close();
    stream = start(LiveNode.registryUrl());
    awaitRunning();
  }

  void halt() {
    stream.close();
  }

  /** And does not wait: it may give up at once. */
  void startAgain() {
    stream = start(LiveNode.registryUrl());
  }

  /** As on a new machine: the state comes from its changelog. */
  void forgetState() throws IOException {
    stateDir = Files.createTempDirectory(Path.of("target"), "state");
  }

  State state() {
    return stream.state();
  }

  /** Any bytes, as anybody might send them. */
  void send(ProducerRecord<byte[], byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("the broker did not take the record", e);
    }
  }

  /** The outcomes once there are so many, or all there are when patience ends without a new one. */
  List<Outcome> outcomes(int expected) throws InterruptedException {
    List<Outcome> outcomes = List.of();
    while (outcomes.size() < expected) {
      int before = outcomes.size();
      await(() -> read(topics.outcomes(), Outcome.class).size() > before);
      outcomes = read(topics.outcomes(), Outcome.class);
      if (outcomes.size() == before) {
        break;
      }
    }
    return outcomes;
  }

  List<ConsumerRecord<byte[], byte[]>> deadLetters(int expected) throws InterruptedException {
    await(() -> raw(topics.deadLetters()).size() >= expected);
    return raw(topics.deadLetters());
  }

  <T extends SpecificRecordBase> List<T> read(String topic, Class<T> type) {
    List<T> values = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : raw(topic)) {
      if (record.value() != null) {
        values.add(serdes.of(type).deserializer().deserialize(topic, record.value()));
      }
    }
    return values;
  }

  /** Everything committed in a topic, by partition and offset. */
  List<ConsumerRecord<byte[], byte[]>> raw(String topic) {
    Map<String, Object> settings = new HashMap<>(kafka());
    settings.put("isolation.level", "read_committed");
    List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(all::add);
      }
    }
    return all;
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    producer.close();
    stream.close();
  }
}
