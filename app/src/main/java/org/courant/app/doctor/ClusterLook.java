package org.courant.app.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.QuorumInfo;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;

/** Asks the brokers; what we may not see is left out. */
final class ClusterLook {
  private static final int PATIENCE_MS = 2_000;

  private final Admin admin;
  private final Clock clock;

  ClusterLook(Admin admin, Clock clock) {
    this.admin = admin;
    this.clock = clock;
  }

  ClusterFacts at(Collection<String> topics) throws InterruptedException, ExecutionException {
    List<BrokerFacts> brokers = new ArrayList<>();
    for (Node node : admin.describeCluster().nodes().get()) {
      brokers.add(
          new BrokerFacts(
              node.id(),
              node.host() + ":" + node.port(),
              reachable(node),
              config(ConfigResource.Type.BROKER, node.idString())));
    }
    return new ClusterFacts(brokers, topics(topics), transactionVersion(), ahead());
  }

  private Map<String, TopicFacts> topics(Collection<String> names) throws InterruptedException {
    Map<String, TopicFacts> found = new HashMap<>();
    for (var entry : admin.describeTopics(names).topicNameValues().entrySet()) {
      TopicDescription topic = orNull(entry.getValue());
      if (topic != null) {
        found.put(entry.getKey(), facts(topic));
      }
    }
    return found;
  }

  private TopicFacts facts(TopicDescription topic) throws InterruptedException {
    List<TopicPartitionInfo> partitions = topic.partitions();
    return new TopicFacts(
        topic.name(),
        partitions.size(),
        partitions.stream().mapToInt(p -> p.replicas().size()).min().orElse(0),
        (int) partitions.stream().filter(p -> p.leader() == null || p.leader().isEmpty()).count(),
        partitions.stream().mapToInt(p -> p.isr().size()).min().orElse(0),
        config(ConfigResource.Type.TOPIC, topic.name()));
  }

  private Map<String, String> config(ConfigResource.Type type, String name)
      throws InterruptedException {
    ConfigResource resource = new ConfigResource(type, name);
    Config config = orNull(admin.describeConfigs(List.of(resource)).values().get(resource));
    return config == null
        ? Map.of()
        : config.entries().stream()
            .filter(entry -> entry.value() != null && !entry.isSensitive())
            .collect(Collectors.toMap(entry -> entry.name(), entry -> entry.value()));
  }

  private @Nullable Integer transactionVersion() throws InterruptedException {
    var features = orNull(admin.describeFeatures().featureMetadata());
    if (features == null) {
      return null;
    }
    FinalizedVersionRange version = features.finalizedFeatures().get("transaction.version");
    return version == null ? 0 : (int) version.maxVersionLevel();
  }

  /** The active controller says of itself that it last fetched now, by its own clock. */
  private @Nullable Duration ahead() throws InterruptedException {
    long before = clock.millis();
    QuorumInfo quorum = orNull(admin.describeMetadataQuorum().quorumInfo());
    long after = clock.millis();
    if (quorum == null) {
      return null;
    }
    return quorum.voters().stream()
        .filter(voter -> voter.replicaId() == quorum.leaderId())
        .filter(voter -> voter.lastFetchTimestamp().isPresent())
        .findFirst()
        .map(v -> v.lastFetchTimestamp().getAsLong())
        .filter(theirs -> theirs > 0)
        .map(theirs -> Duration.ofMillis(theirs - (before + after) / 2))
        .orElse(null);
  }

  private static boolean reachable(Node node) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(node.host(), node.port()), PATIENCE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static <T> @Nullable T orNull(@Nullable KafkaFuture<T> future)
      throws InterruptedException {
    try {
      return future == null ? null : future.get();
    } catch (ExecutionException e) {
      return null;
    }
  }
}
