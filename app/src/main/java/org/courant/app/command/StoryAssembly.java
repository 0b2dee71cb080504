package org.courant.app.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.StreamSettings;
import org.courant.processor.stream.StreamWatch;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.courant.stories.story.StoryGround;
import org.courant.stories.story.StoryTopology;

/** Puts the story stream together from the settings, and makes what it needs on the cluster. */
final class StoryAssembly {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private StoryAssembly() {}

  /** A group of its own, so that it can be stopped and begun anew without the enrichment. */
  static String applicationId(Settings settings) {
    return settings.applicationId() + "-stories";
  }

  static NewsStream stream(Settings settings, Cluster cluster, StreamWatch watch) {
    int partitions = ground(settings, cluster);
    RegistryClient registry = new RegistryClient(cluster.registry());
    settings
        .topics()
        .storySchemas()
        .forEach((topic, schema) -> registry.register(AvroSerde.subject(topic), schema));
    AvroSerdes serdes =
        new AvroSerdes(new RegistryClient(cluster.registry().withPatience(PATIENCE)));
    StoryTopology topology =
        new StoryTopology(
            settings.topics(),
            serdes::of,
            partitions,
            settings.stories().rule(),
            settings.stories().window(),
            settings.stories().memory());
    return new NewsStream(topology::build, streamSettings(settings, cluster, watch));
  }

  private static int ground(Settings settings, Cluster cluster) {
    try (Admin admin = Admin.create(cluster.kafka())) {
      return new StoryGround(
              settings.topics(), settings.replication(), settings.scale().createTopics())
          .prepare(admin);
    }
  }

  private static StreamSettings streamSettings(
      Settings settings, Cluster cluster, StreamWatch watch) {
    Map<String, Object> kafka = new HashMap<>(cluster.kafka());
    kafka.put(StreamWatch.CONFIG, watch);
    return new StreamSettings(
        settings.topics(),
        applicationId(settings),
        settings.threads(),
        settings.streamStateDir(),
        settings.scale().group(),
        settings.replication(),
        StreamSettings.DEFAULT_RECORD_LIMIT,
        kafka);
  }
}
