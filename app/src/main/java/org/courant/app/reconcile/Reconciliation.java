package org.courant.app.reconcile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.courant.app.kafka.TopicScan;
import org.courant.app.settings.Cluster;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Reads all topics of a stream and compares them; also while the stream runs. The order matters:
 * first how far the processors have read, then the outputs, which hold at least that much, then the
 * articles, which hold at least what the outputs are of. Articles with records still to be read are
 * in motion: what they should have in the end is not judged.
 */
public final class Reconciliation {
  private final Cluster cluster;
  private final Topics topics;
  private final String group;
  private @Nullable StoryReading stories;
  private final AvroSerdes serdes;
  private final Ledger ledger;
  private final Answered answered = new Answered();
  private final List<String> cut = new ArrayList<>();

  /**
   * Prepares to read; nothing is asked yet.
   *
   * @param group the processors' application id
   * @param kept faults that are told in full
   * @param storyMemory how late a correction may come to change the story stream's counts
   */
  public Reconciliation(
      Cluster cluster, Topics topics, String group, int kept, Duration storyMemory) {
    this.cluster = cluster;
    this.topics = topics;
    this.group = group;
    this.serdes = new AvroSerdes(new RegistryClient(cluster.registry()));
    this.ledger = new Ledger(kept, storyMemory);
  }

  /**
   * Reads all topics once.
   *
   * @param progress told each topic before it is read
   */
  public Verdict run(Consumer<String> progress) throws InterruptedException {
    try (Admin admin = Admin.create(cluster.kafka())) {
      ReadPositions positions = ReadPositions.of(admin, group, topics.articles());
      stories = StoryReading.begin(admin, topics, group + "-stories", serdes, ledger);
      TopicScan scan = new TopicScan(cluster.kafka(), admin);
      progress.accept(topics.outcomes());
      answers(scan, topics.outcomes(), positions, this::outcome);
      progress.accept(topics.deadLetters());
      answers(scan, topics.deadLetters(), positions, this::deadLetter);
      boolean whole = observations(scan, progress);
      if (stories != null) {
        stories.outputs(scan, progress);
      }
      progress.accept(topics.enriched());
      scan.read(topics.enriched(), this::enriched);
      progress.accept(topics.articles());
      Map<Integer, Long> first =
          scan.read(
              topics.articles(),
              record -> ledger.input(Coordinates.of(record), Keys.text(record), positions));
      return ledger.settle(new Extent(first, answered.since(cut)), whole);
    }
  }

  private interface Answer {
    /** The record answered, or null where it is none of the articles topic. */
    @Nullable Coordinates read(ConsumerRecord<byte[], byte[]> record);
  }

  private void answers(TopicScan scan, String topic, ReadPositions positions, Answer answer)
      throws InterruptedException {
    Map<Integer, Long> first =
        scan.read(
            topic,
            record -> {
              Coordinates of = answer.read(record);
              if (of != null) {
                positions.answered(of);
                answered.add(topic + record.partition(), of, record.timestamp());
              }
            });
    first.forEach(
        (partition, offset) -> {
          if (offset > 0) {
            cut.add(topic + partition);
          }
        });
  }

  private boolean observations(TopicScan scan, Consumer<String> progress)
      throws InterruptedException {
    progress.accept(topics.entities());
    Map<Integer, Long> entities =
        scan.read(topics.entities(), r -> ledger.entity(value(r, EntityObservation.class)));
    progress.accept(topics.stances());
    Map<Integer, Long> stances =
        scan.read(topics.stances(), r -> ledger.stance(value(r, StanceObservation.class)));
    return entities.values().stream().allMatch(o -> o == 0)
        && stances.values().stream().allMatch(o -> o == 0);
  }

  private @Nullable Coordinates outcome(ConsumerRecord<byte[], byte[]> record) {
    Outcome outcome = value(record, Outcome.class);
    if (!outcome.getTopic().equals(topics.articles())) {
      return null;
    }
    ledger.outcome(outcome);
    return new Coordinates(outcome.getPartition(), outcome.getOffset());
  }

  private @Nullable Coordinates deadLetter(ConsumerRecord<byte[], byte[]> record) {
    String partition = header(record, "__streams.errors.partition");
    String offset = header(record, "__streams.errors.offset");
    if (partition == null
        || offset == null
        || !topics.articles().equals(header(record, "__streams.errors.topic"))) {
      return null;
    }
    Coordinates at = new Coordinates(Integer.parseInt(partition), Long.parseLong(offset));
    ledger.deadLetter(at, Keys.text(record));
    return at;
  }

  private void enriched(ConsumerRecord<byte[], byte[]> record) {
    EnrichedArticle article = record.value() == null ? null : value(record, EnrichedArticle.class);
    ledger.enriched(Keys.text(record), article);
    if (stories != null) {
      stories.enriched(record, article);
    }
  }

  private <T extends SpecificRecordBase> T value(
      ConsumerRecord<byte[], byte[]> record, Class<T> type) {
    Deserializer<T> values = serdes.of(type).deserializer();
    return values.deserialize(record.topic(), record.value());
  }

  private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null
        ? null
        : StandardCharsets.UTF_8.decode(ByteBuffer.wrap(header.value())).toString();
  }
}
