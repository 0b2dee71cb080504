package org.courant.app.reconcile;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.courant.app.kafka.TopicScan;
import org.courant.avro.Ask;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryProbe;
import org.courant.avro.Trend;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Reads the story stream's topics into its ledger: how far it has read at the start, then what it
 * wrote, then what it has still to read of its own messages; {@code news.enriched} comes last.
 */
final class StoryReading {
  private final Topics topics;
  private final AvroSerdes serdes;
  private final StoryLedger ledger;
  private final Map<String, ReadPositions> positions;

  private StoryReading(
      Topics topics, AvroSerdes serdes, StoryLedger ledger, Map<String, ReadPositions> positions) {
    this.topics = topics;
    this.serdes = serdes;
    this.ledger = ledger;
    this.positions = positions;
  }

  /** Null where there is no story stream. */
  static @Nullable StoryReading begin(
      Admin admin, Topics topics, String group, AvroSerdes serdes, Ledger ledger)
      throws InterruptedException {
    if (!names(admin).contains(topics.stories())) {
      return null;
    }
    return new StoryReading(
        topics,
        serdes,
        ledger.withStories(),
        Map.of(
            topics.enriched(), ReadPositions.of(admin, group, topics.enriched()),
            topics.storyProbes(), ReadPositions.of(admin, group, topics.storyProbes()),
            topics.storyMail(), ReadPositions.of(admin, group, topics.storyMail()),
            topics.trendChanges(), ReadPositions.of(admin, group, topics.trendChanges())));
  }

  private static Set<String> names(Admin admin) throws InterruptedException {
    try {
      return admin.listTopics().names().get();
    } catch (ExecutionException e) {
      throw new KafkaException("the cluster's topics: " + e.getCause(), e.getCause());
    }
  }

  void outputs(TopicScan scan, Consumer<String> progress) throws InterruptedException {
    Deserializer<StoryMembership> members = serdes.of(StoryMembership.class).deserializer();
    read(scan, topics.stories(), progress, r -> ledger.story(Keys.text(r), value(members, r)));
    Deserializer<StoryMerge> merges = serdes.of(StoryMerge.class).deserializer();
    read(scan, topics.storyMerges(), progress, r -> some(merges, r, ledger::merge));
    Deserializer<Trend> trends = serdes.of(Trend.class).deserializer();
    read(
        scan,
        topics.trends(),
        progress,
        r -> some(trends, r, trend -> ledger.trend(Keys.text(r), trend)));
    left(scan, topics.trendChanges(), r -> ledger.movingCounts(Keys.text(r)));
    Deserializer<StoryMail> mail = new LocalAvroSerde<>(StoryMail.class).deserializer();
    left(scan, topics.storyMail(), r -> mail(Keys.text(r), mail.deserialize(r.topic(), r.value())));
    Deserializer<StoryProbe> probes = new LocalAvroSerde<>(StoryProbe.class).deserializer();
    left(
        scan,
        topics.storyProbes(),
        r -> ledger.moving(probes.deserialize(r.topic(), r.value()).getHolder().getArticleId()));
  }

  private static void read(
      TopicScan scan,
      String topic,
      Consumer<String> progress,
      Consumer<ConsumerRecord<byte[], byte[]>> each)
      throws InterruptedException {
    progress.accept(topic);
    scan.read(topic, each);
  }

  private static <T extends SpecificRecordBase> @Nullable T value(
      Deserializer<T> values, ConsumerRecord<byte[], byte[]> record) {
    return record.value() == null ? null : values.deserialize(record.topic(), record.value());
  }

  private static <T extends SpecificRecordBase> void some(
      Deserializer<T> values, ConsumerRecord<byte[], byte[]> record, Consumer<T> each) {
    T value = value(values, record);
    if (value != null) {
      each.accept(value);
    }
  }

  private void left(TopicScan scan, String topic, Consumer<ConsumerRecord<byte[], byte[]>> each)
      throws InterruptedException {
    ReadPositions read = positions(topic);
    scan.read(
        topic,
        read.byPartition(),
        record -> {
          if (!read.isRead(Coordinates.of(record))) {
            each.accept(record);
          }
        });
  }

  /** Whoever asks waits for the answer. */
  private void mail(String receiver, StoryMail mail) {
    ledger.moving(receiver);
    if (mail.getContent() instanceof Ask ask) {
      ledger.moving(ask.getAsker().getArticleId());
    }
  }

  void enriched(ConsumerRecord<byte[], byte[]> record, @Nullable EnrichedArticle article) {
    boolean read = positions(topics.enriched()).isRead(Coordinates.of(record));
    ledger.enriched(Keys.text(record), article, record.timestamp(), read);
  }

  private ReadPositions positions(String topic) {
    return Objects.requireNonNull(positions.get(topic), topic);
  }
}
