package org.courant.processor.stream;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.HeldArticle;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.Emission.Output;
import org.courant.schemas.Topics;

/**
 * {@code news.articles} → enriched records, observations and outcomes. Every node, store and topic
 * is named here, and the names are the contract of a deployed stream: see {@code
 * expected-topology.txt} in the tests.
 *
 * @param enricher shared by all stream threads
 * @param recordLimit bytes that one enriched record may have
 */
public record NewsTopology(
    Topics topics,
    RecordSerdes serdes,
    Serde<ArticleState> stateSerde,
    Serde<HeldArticle> heldSerde,
    Function<org.courant.processor.enrich.Article, Enrichment> enricher,
    Clock clock,
    int recordLimit) {
  static final String VERSIONS = "article-versions";
  static final String HELD = "held-articles";

  public Topology build(StreamsConfig config) {
    TooLarge tooLarge =
        (TooLarge) Objects.requireNonNull(config.originals().get(TooLarge.CONFIG), TooLarge.CONFIG);
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(config));
    builder.addStateStore(store(VERSIONS, stateSerde));
    builder.addStateStore(store(HELD, heldSerde));

    StreamWatch watch = StreamWatch.of(config.originals());
    KStream<String, Article> read =
        builder.stream(topics.articles(), bytes()).process(this::decode, named("decode-article"));
    KStream<String, Emission> emissions =
        read.process(() -> judge(tooLarge), named("judge-version"), VERSIONS, HELD)
            .process(() -> new EnrichArticle(enricher, writer(), watch), named("enrich-article"))
            .process(RememberVersion::new, named("remember-version"), VERSIONS, HELD);
    read.process(() -> new ReleaseHeld(clock), named("release-held"), HELD)
        .to(
            topics.articles(),
            Produced.with(Serdes.String(), serdes.of(Article.class)).withName("write-released"));

    write(emissions, "enriched", Emission::enriched, topics.enriched());
    write(emissions, "entities", Emission::entities, topics.entities());
    write(emissions, "stances", Emission::stances, topics.stances());
    write(emissions, "outcomes", e -> List.of(e.outcome()), topics.outcomes());
    return builder.build();
  }

  private static void write(
      KStream<String, Emission> emissions,
      String what,
      Function<Emission, Collection<Output>> outputs,
      String topic) {
    emissions
        .flatMap(
            (id, emission) ->
                outputs.apply(emission).stream()
                    .map(o -> KeyValue.pair(o.key(), o.value()))
                    .toList(),
            named("select-" + what))
        .to(topic, Produced.with(Serdes.String(), Serdes.ByteArray()).withName("write-" + what));
  }

  private Consumed<String, byte[]> bytes() {
    return Consumed.with(Serdes.String(), Serdes.ByteArray())
        .withTimestampExtractor(new SaneTimestamp(clock))
        .withName("read-articles");
  }

  private Decode<Article> decode() {
    return new Decode<Article>(topics.articles(), serdes.of(Article.class).deserializer());
  }

  private JudgeVersion judge(TooLarge tooLarge) {
    return new JudgeVersion(
        new EmbargoPolicy(clock), tooLarge, heldSerde.serializer(), recordLimit);
  }

  private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> serde) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), serde);
  }

  private EmissionWriter writer() {
    RecordEncoder encoder =
        new RecordEncoder(
            topics,
            serdes.of(EnrichedArticle.class).serializer(),
            serdes.of(EntityObservation.class).serializer(),
            serdes.of(StanceObservation.class).serializer(),
            serdes.of(Outcome.class).serializer(),
            stateSerde.serializer());
    return new EmissionWriter(encoder, recordLimit);
  }

  private static Named named(String name) {
    return Named.as(name);
  }
}
