package org.courant.app.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.StoryVerdict;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;

/** Processors on a cluster, and what judges them. */
final class World implements AutoCloseable {
  static final int PARTITIONS = 6;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  final Topics topics = new Topics("torture-" + UUID.randomUUID());
  final Path dir;
  final Map<String, Object> kafka;
  final List<Processor> processors = new ArrayList<>();

  /** Of the story stream. */
  final List<Processor> stories = new ArrayList<>();

  private final URI registry;

  /**
   * Nothing runs yet.
   *
   * @param kafka how the load and the verdict reach the brokers
   */
  World(Map<String, Object> kafka, URI registry) throws IOException {
    this.kafka = kafka;
    this.registry = registry;
    dir = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "torture");
  }

  /**
   * Starts processors, all at once, and then the story stream, whose topics they make.
   *
   * @param bootstrap how they reach the brokers
   * @param processorsRegistry how they reach the registry
   */
  void start(int count, int storyStreams, String bootstrap, URI processorsRegistry, int replication)
      throws IOException, InterruptedException {
    Map<String, String> cluster =
        Map.of(
            "COURANT_KAFKA_BOOTSTRAP_SERVERS", bootstrap,
            "COURANT_REGISTRY_URL", processorsRegistry.toString(),
            "COURANT_TOPICS_PREFIX", topics.prefix(),
            "COURANT_TOPICS_PARTITIONS", String.valueOf(PARTITIONS),
            "COURANT_TOPICS_REPLICATION", String.valueOf(replication),
            "COURANT_PROCESSOR_STANDBY_REPLICAS", "1",
            "COURANT_PROCESSOR_APPLICATION_ID", topics.prefix());
    for (int i = 1; i <= count; i++) {
      processors.add(new Processor("process", i, dir, cluster));
    }
    for (Processor processor : processors) {
      processor.awaitRunning();
    }
    for (int i = 1; i <= storyStreams; i++) {
      stories.add(new Processor("stories", i, dir, cluster));
    }
    for (Processor stream : stories) {
      stream.awaitRunning();
    }
  }

  RegistrySettings registrySettings() {
    return RegistrySettings.of(registry).withPatience(Duration.ofMinutes(3));
  }

  /** Once all that was sent has been read; the load must be paused. */
  Verdict settled() throws InterruptedException {
    Verdict[] last = new Verdict[1];
    Wait.until(
        "all records read",
        PATIENCE,
        () -> {
          // Of what is embargoed the last comes again a few seconds later.
          Thread.sleep(4_000);
          last[0] = verdict();
          StoryVerdict told = Objects.requireNonNull(last[0].stories());
          return last[0].waiting() == 0 && told.waiting() == 0;
        });
    return last[0];
  }

  private Verdict verdict() throws InterruptedException {
    Cluster cluster = new Cluster(kafka, registrySettings());
    return new Reconciliation(cluster, topics, topics.prefix(), 200, Duration.ofDays(8))
        .run(topic -> {});
  }

  @Override
  public void close() {
    processors.forEach(Processor::close);
    stories.forEach(Processor::close);
  }
}
