package org.courant.stories.trend;

import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.courant.avro.NamingHour;
import org.courant.avro.Novelty;
import org.courant.avro.Trend;
import org.courant.avro.TrendChange;
import org.courant.avro.TrendState;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.courant.stories.kept.CauseTime;

/**
 * Changes of counts → {@code news.trends} and {@code news.novelty}; the part of the story stream
 * that counts.
 *
 * @param changes the topic between those who know of articles and those who count, by subject
 * @param kept how long a row of counts rests before it is forgotten
 */
public record TrendTopology(
    Topics topics, String changes, Serde<Trend> trends, Serde<Novelty> novelty, Duration kept) {
  /** What a processor of articles forwards to: {@link TrendChange}s by {@link Subject#key}. */
  public static final String WRITE_CHANGES = "write-changes";

  static final String COUNT = "count-trends";
  static final String COMPARE = "compare-namings";
  static final String WRITE_TRENDS = "write-trends";
  static final String WRITE_NOVELTY = "write-novelty";
  static final String ROWS = "trend-rows";
  static final String HOURS = "naming-hours";

  /** A week is looked back on, and an article may be a week late. */
  static final Duration HOURS_KEPT = Duration.ofDays(14);

  public void addTo(Topology topology, String apart, String... articles) {
    Serde<TrendChange> change = new LocalAvroSerde<>(TrendChange.class);
    topology.addSink(
        WRITE_CHANGES,
        changes + apart,
        Serdes.String().serializer(),
        change.serializer(),
        articles);
    topology.addSource(
        AutoOffsetReset.earliest(),
        "read-changes",
        new CauseTime(),
        Serdes.String().deserializer(),
        change.deserializer(),
        changes);
    topology.addProcessor(COUNT, () -> new CountTrends(kept), "read-changes");
    topology.addProcessor(COMPARE, CompareNamings::new, COUNT);
    topology.addStateStore(store(ROWS, new LocalAvroSerde<>(TrendState.class)), COUNT);
    topology.addStateStore(store(HOURS, new LocalAvroSerde<>(NamingHour.class)), COMPARE);
    topology.addSink(
        WRITE_TRENDS, topics.trends(), Serdes.String().serializer(), trends.serializer(), COUNT);
    topology.addSink(
        WRITE_NOVELTY,
        topics.novelty(),
        Serdes.String().serializer(),
        novelty.serializer(),
        COMPARE);
  }

  private static <V> StoreBuilder<?> store(String name, Serde<V> serde) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), serde);
  }
}
