package org.courant.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The keys of {@code courant.yaml}, flat; each has a variable, {@code COURANT_} and the key. */
enum Setting {
  REGISTRY_URL("registry.url"),
  REGISTRY_USER("registry.user"),
  REGISTRY_PASSWORD("registry.password"),
  REGISTRY_TRUSTSTORE("registry.truststore"),
  REGISTRY_TRUSTSTORE_PASSWORD("registry.truststore-password"),
  TOPICS_PREFIX("topics.prefix"),
  TOPICS_ARTICLES("topics.articles"),
  TOPICS_PARTITIONS("topics.partitions"),
  TOPICS_REPLICATION("topics.replication"),
  TOPICS_CREATE("topics.create"),
  NODE_DATA_DIR("node.data-dir"),
  NODE_KAFKA_PORT("node.kafka-port"),
  NODE_REGISTRY_PORT("node.registry-port"),
  PROCESSOR_APPLICATION_ID("processor.application-id"),
  PROCESSOR_THREADS("processor.threads"),
  PROCESSOR_STATE_DIR("processor.state-dir"),
  PROCESSOR_STANDBY_REPLICAS("processor.standby-replicas"),
  PROCESSOR_INSTANCE_ID("processor.instance-id"),
  PROCESSOR_RACK("processor.rack"),
  PROCESSOR_GROUP_PROTOCOL("processor.group-protocol"),
  INGEST_FEEDS("ingest.feeds"),
  INGEST_WATCH("ingest.watch"),
  INGEST_STATE_DIR("ingest.state-dir"),
  INGEST_CONTACT("ingest.contact"),
  INGEST_ALLOW_NETWORKS("ingest.allow-networks"),
  INGEST_ALLOW_PORTS("ingest.allow-ports"),
  INGEST_CONCURRENCY("ingest.concurrency"),
  INGEST_PER_HOST("ingest.per-host"),
  ADMIN_HOST("admin.host"),
  ADMIN_PORT("admin.port"),
  PAGE_HOST("page.host"),
  PAGE_PORT("page.port"),
  PAGE_NAMES("page.names"),
  PAGE_ARTICLES("page.articles"),
  PAGE_TRENDS("page.trends"),
  LOG_FORMAT("log.format"),
  LOG_LEVEL("log.level"),
  LOG_KAFKA_LEVEL("log.kafka-level"),
  STORIES_WITH_UP("stories.with-up"),
  STORIES_WINDOW("stories.window"),
  STORIES_MEMORY("stories.memory"),
  STORIES_NEAR_COPY("stories.near-copy"),
  STANCE_PROFILE("stance.profile"),
  GAZETTEER("gazetteer");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  String variable() {
    return "COURANT_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static Optional<Setting> ofVariable(String variable) {
    return Arrays.stream(values())
        .filter(setting -> setting.variable().equals(variable))
        .findFirst();
  }
}
