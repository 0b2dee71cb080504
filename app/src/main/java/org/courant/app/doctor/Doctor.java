package org.courant.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.stream.StreamSettings;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistryRefusedException;
import org.courant.schemas.RegistryUnavailableException;

/** Broker, topics, registry, schemas: each looked at as a person in trouble would. */
public final class Doctor {
  private static final int PATIENCE_MS = 10_000;

  private final Settings settings;
  private final Cluster cluster;
  private final List<Finding> findings = new ArrayList<>();

  public Doctor(Settings settings, Cluster cluster) {
    this.settings = settings;
    this.cluster = cluster;
  }

  public List<Finding> examine() throws InterruptedException {
    Map<String, Object> kafka = new HashMap<>(cluster.kafka());
    kafka.put("request.timeout.ms", PATIENCE_MS);
    kafka.put("default.api.timeout.ms", PATIENCE_MS);
    try (Admin admin = Admin.create(kafka)) {
      if (broker(admin)) {
        topics(admin);
      }
    }
    registry();
    return List.copyOf(findings);
  }

  private boolean broker(Admin admin) throws InterruptedException {
    try {
      int brokers = admin.describeCluster().nodes().get().size();
      well("broker", cluster.bootstrapServers() + " answers; brokers: " + brokers);
      if (settings.replication() > brokers) {
        wrong(
            "topics.replication",
            settings.replication() + " copies are asked of " + brokers + " brokers",
            "lower topics.replication or add brokers");
      }
      return true;
    } catch (ExecutionException e) {
      wrong(
          "broker",
          cluster.bootstrapServers() + " does not answer within 10 s: " + e.getCause(),
          "start it (`courant up`), or mend kafka.bootstrap.servers and the kafka: security settings");
      return false;
    }
  }

  private void topics(Admin admin) throws InterruptedException {
    for (String topic : settings.topics().all()) {
      try {
        Map<String, TopicDescription> all =
            admin.describeTopics(List.of(topic)).allTopicNames().get();
        topic(admin, topic, Objects.requireNonNull(all.get(topic)));
      } catch (ExecutionException e) {
        wrong(topic, "does not exist", "`courant up` or `courant process` makes it");
      }
    }
  }

  private void topic(Admin admin, String topic, TopicDescription description)
      throws InterruptedException, ExecutionException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config config =
        Objects.requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource));
    int before = findings.size();
    long most = Long.parseLong(value(config, TopicConfig.MAX_MESSAGE_BYTES_CONFIG));
    if (most < StreamSettings.DEFAULT_RECORD_LIMIT) {
      wrong(
          topic,
          "max.message.bytes is "
              + most
              + ", records may have "
              + StreamSettings.DEFAULT_RECORD_LIMIT,
          alter(topic, "max.message.bytes=" + (StreamSettings.DEFAULT_RECORD_LIMIT + 65_536)));
    }
    boolean compacted =
        value(config, TopicConfig.CLEANUP_POLICY_CONFIG)
            .contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    boolean wanted = topic.equals(settings.topics().enriched());
    if (compacted != wanted) {
      wrong(
          topic,
          "cleanup.policy is " + value(config, TopicConfig.CLEANUP_POLICY_CONFIG),
          alter(topic, "cleanup.policy=" + (wanted ? "compact" : "delete")));
    }
    String times = value(config, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);
    if (!times.equals("LogAppendTime") && !compacted) {
      wrong(
          topic,
          "message.timestamp.type is " + times + ": what is dated long ago is deleted at once",
          alter(topic, "message.timestamp.type=LogAppendTime"));
    }
    long leaderless =
        description.partitions().stream()
            .filter(p -> p.leader() == null || p.leader().isEmpty())
            .count();
    if (leaderless > 0) {
      wrong(topic, leaderless + " partitions have no leader", "bring the missing brokers back");
    }
    if (findings.size() == before) {
      well(topic, description.partitions().size() + " partitions");
    }
  }

  private void registry() {
    RegistryClient registry =
        new RegistryClient(cluster.registry().withPatience(Duration.ofSeconds(5)));
    try {
      List<String> subjects = registry.subjects();
      well("registry", cluster.registry().url() + " answers; subjects: " + subjects.size());
      schemas(registry, subjects);
    } catch (RegistryUnavailableException | RegistryRefusedException e) {
      wrong(
          "registry",
          String.valueOf(e.getMessage()),
          "start it, or mend registry.url (Confluent's API; Apicurio's ends in /apis/ccompat/v7)");
    }
  }

  private void schemas(RegistryClient registry, List<String> subjects) {
    settings
        .topics()
        .schemas()
        .forEach(
            (topic, schema) -> {
              String subject = AvroSerde.subject(topic);
              if (!subjects.contains(subject)) {
                wrong(subject, "is not registered", "`courant process` registers it at its start");
              } else if (!registry.compatible(subject, schema)) {
                wrong(
                    subject,
                    "holds a schema that this version's does not follow",
                    "upgrade the programs in the order that docs/reference.md gives");
              } else {
                well(subject, "is registered and compatible");
              }
            });
  }

  private static String value(Config config, String name) {
    ConfigEntry entry = config.get(name);
    return entry == null || entry.value() == null ? "0" : entry.value();
  }

  private static String alter(String topic, String config) {
    return "courant kafka configs --alter --topic " + topic + " --add-config " + config;
  }

  private void well(String subject, String what) {
    findings.add(Finding.well(subject, what));
  }

  private void wrong(String subject, String what, String cure) {
    findings.add(new Finding(subject, what, cure));
  }
}
