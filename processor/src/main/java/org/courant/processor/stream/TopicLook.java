package org.courant.processor.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks a cluster for its topics. */
public record TopicLook(Admin admin) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Those that are there, by name. */
  public Map<String, TopicFacts> at(Collection<String> names) {
    Map<String, TopicFacts> found = new HashMap<>();
    admin.describeTopics(names).topicNameValues().forEach((name, asked) -> add(found, name, asked));
    return found;
  }

  /** What was just made, here or by another, is not known to every broker at once. */
  public Map<String, TopicFacts> awaited(Collection<String> names) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Map<String, TopicFacts> there = at(names);
    while (there.size() < names.size() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE.toNanos());
      there = at(names);
    }
    return there;
  }

  private void add(
      Map<String, TopicFacts> found, String name, KafkaFuture<TopicDescription> asked) {
    try {
      TopicDescription description = asked.get();
      int replication =
          description.partitions().stream().mapToInt(p -> p.replicas().size()).min().orElse(0);
      int partitions = description.partitions().size();
      found.put(name, new TopicFacts(name, partitions, replication, config(name)));
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
        throw new KafkaException("topic " + name + ": " + e.getCause(), e.getCause());
      }
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private Map<String, String> config(String name) throws ExecutionException, InterruptedException {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
    Map<String, String> values = new HashMap<>();
    for (Config config : admin.describeConfigs(List.of(topic)).all().get().values()) {
      for (ConfigEntry entry : config.entries()) {
        if (entry.value() != null) {
          values.put(entry.name(), entry.value());
        }
      }
    }
    return values;
  }
}
