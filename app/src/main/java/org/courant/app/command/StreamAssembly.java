package org.courant.app.command;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.StageWatch;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.NewsTopology;
import org.courant.processor.stream.StreamGround;
import org.courant.processor.stream.StreamSettings;
import org.courant.processor.stream.StreamWatch;
import org.courant.processor.stream.TopicPlan;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.RegistryClient;

/** Puts the stream together from the settings, and makes what it needs on the cluster. */
final class StreamAssembly {
  /** Below Kafka's max.poll.interval.ms of five minutes: an outage must not cost the group. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private StreamAssembly() {}

  static TopicPlan plan(Settings settings) {
    return new TopicPlan(
        settings.topics(),
        settings.partitions(),
        settings.replication(),
        StreamSettings.DEFAULT_RECORD_LIMIT);
  }

  /** Topics that are missing are made, or all are checked; schemas that are new are registered. */
  static void prepare(Settings settings, Cluster cluster) {
    try (Admin admin = Admin.create(cluster.kafka())) {
      new StreamGround(plan(settings), settings.applicationId(), settings.scale().createTopics())
          .prepare(admin);
    }
    RegistryClient registry = new RegistryClient(cluster.registry());
    settings
        .topics()
        .schemas()
        .forEach((topic, schema) -> registry.register(AvroSerde.subject(topic), schema));
  }

  static Enricher engine(Settings settings, StageWatch watch) {
    return Enricher.createWhole(settings.gazetteer(), settings.profile(), watch).ready();
  }

  /** Nobody looks. */
  static NewsStream stream(Settings settings, Cluster cluster, Enricher engine) {
    return stream(settings, cluster, engine::enrich, StreamWatch.NONE);
  }

  static NewsStream stream(
      Settings settings, Cluster cluster, Function<Article, Enrichment> engine, StreamWatch watch) {
    Map<String, Object> kafka = new HashMap<>(cluster.kafka());
    kafka.put(StreamWatch.CONFIG, watch);
    AvroSerdes serdes =
        new AvroSerdes(new RegistryClient(cluster.registry().withPatience(PATIENCE)));
    NewsTopology topology =
        new NewsTopology(
            settings.topics(),
            serdes::of,
            new LocalAvroSerde<>(ArticleState.class),
            new LocalAvroSerde<>(HeldArticle.class),
            engine,
            Clock.systemUTC(),
            StreamSettings.DEFAULT_RECORD_LIMIT);
    return new NewsStream(
        topology::build,
        new StreamSettings(
            settings.topics(),
            settings.applicationId(),
            settings.threads(),
            settings.streamStateDir(),
            settings.scale().group(),
            settings.replication(),
            StreamSettings.DEFAULT_RECORD_LIMIT,
            kafka));
  }
}
