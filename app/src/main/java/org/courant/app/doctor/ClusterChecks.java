package org.courant.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The brokers, their settings, their clock. */
final class ClusterChecks {
  private static final Duration TOLERANCE = Duration.ofSeconds(30);
  private static final int DAY_MINUTES = 1_440;

  private final int replication;
  private final long transactionTimeout;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Checks for these settings.
   *
   * @param replication of the topics that we would make
   * @param transactionTimeout of the processor's transactions, in milliseconds
   */
  ClusterChecks(int replication, long transactionTimeout) {
    this.replication = replication;
    this.transactionTimeout = transactionTimeout;
  }

  List<Finding> of(ClusterFacts cluster) {
    int brokers = cluster.brokers().size();
    if (replication > brokers) {
      add(
          Check.REPLICATION_IMPOSSIBLE,
          "topics.replication",
          replication + " copies are asked of " + brokers + " brokers",
          "lower topics.replication or add brokers");
    }
    cluster.brokers().forEach(this::one);
    internal(cluster, "__consumer_offsets", Check.OFFSETS_REPLICATION, "offsets.topic");
    internal(
        cluster, "__transaction_state", Check.TRANSACTIONS_REPLICATION, "transaction.state.log");
    Integer version = cluster.transactionVersion();
    if (version != null && version < 2) {
      add(
          Check.BROKER_OLD,
          "transaction.version",
          "is " + version + "; it should be 2, as on brokers of 4.0 and later",
          "upgrade the brokers, then kafka-features upgrade --feature transaction.version=2");
    }
    clock(cluster.ahead());
    return List.copyOf(findings);
  }

  private void one(BrokerFacts broker) {
    String name = "broker " + broker.id();
    if (!broker.reachable()) {
      add(
          Check.BROKER_UNREACHABLE,
          name,
          "advertises " + broker.address() + ", where nothing answers from here",
          "set advertised.listeners on the broker to what its clients can reach, or open the way");
    }
    if ("true".equals(broker.config().get("auto.create.topics.enable"))) {
      add(
          Check.AUTO_CREATE,
          name,
          "auto.create.topics.enable is true; it should be false",
          "set auto.create.topics.enable=false on the brokers");
    }
    long most = number(broker, "transaction.max.timeout.ms", Long.MAX_VALUE);
    if (most < transactionTimeout) {
      add(
          Check.TRANSACTION_TIMEOUT,
          name,
          "transaction.max.timeout.ms is " + most + ", our transactions ask " + transactionTimeout,
          "raise it on the brokers, or lower kafka.transaction.timeout.ms");
    }
    long minutes = number(broker, "offsets.retention.minutes", Long.MAX_VALUE);
    if (minutes < DAY_MINUTES) {
      add(
          Check.OFFSETS_RETENTION,
          name,
          "offsets.retention.minutes is " + minutes + "; it should be a day at least, 1440",
          "courant kafka configs --alter --entity-type brokers --entity-default"
              + " --add-config offsets.retention.minutes=10080, or in the brokers' files");
    }
  }

  private static long number(BrokerFacts broker, String key, long unknown) {
    String value = broker.config().get(key);
    return value == null || value.isEmpty() ? unknown : Long.parseLong(value);
  }

  /** The topic as it is, or before it is made, the setting that it will be made with. */
  private void internal(ClusterFacts cluster, String topic, Check check, String setting) {
    TopicFacts facts = cluster.topics().get(topic);
    long copies =
        facts != null
            ? facts.replication()
            : cluster.brokers().stream()
                .mapToLong(b -> number(b, setting + ".replication.factor", Long.MAX_VALUE))
                .min()
                .orElse(Long.MAX_VALUE);
    if (copies == 1 && cluster.brokers().size() > 1) {
      add(
          check,
          topic,
          "has 1 copy on a cluster of " + cluster.brokers().size() + " brokers; it should have 3",
          "kafka-reassign-partitions with 3 replicas a partition, and "
              + setting
              + ".replication.factor=3 on the brokers");
    }
  }

  private void clock(@Nullable Duration ahead) {
    if (ahead != null && ahead.abs().compareTo(TOLERANCE) > 0) {
      add(
          Check.CLOCK_SKEW,
          "clock",
          "the brokers' is "
              + ahead.abs().toSeconds()
              + " s "
              + (ahead.isNegative() ? "behind" : "ahead of")
              + " this machine's; at most 30 s are fine",
          "set both by NTP");
    }
  }

  private void add(Check check, String subject, String what, String cure) {
    findings.add(Finding.of(check, subject, what, cure));
  }
}
