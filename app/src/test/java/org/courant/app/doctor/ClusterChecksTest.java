package org.courant.app.doctor;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterChecksTest {
  private final Map<String, String> config = new HashMap<>();
  private final Map<String, TopicFacts> topics = new HashMap<>();
  private boolean reachable = true;

  ClusterChecksTest() {
    config.put("auto.create.topics.enable", "false");
    config.put("transaction.max.timeout.ms", "900000");
    config.put("offsets.retention.minutes", "10080");
    config.put("offsets.topic.replication.factor", "3");
    config.put("transaction.state.log.replication.factor", "3");
  }

  private List<Finding> findings(int replication, int version, @Nullable Duration ahead) {
    List<BrokerFacts> brokers =
        List.of(
            new BrokerFacts(1, "a:9092", reachable, config),
            new BrokerFacts(2, "b:9092", true, Map.of()));
    return new ClusterChecks(replication, 10_000)
        .of(new ClusterFacts(brokers, topics, version, ahead));
  }

  private List<Finding> findings() {
    return findings(2, 2, Duration.ofSeconds(2));
  }

  @Test
  void clusterAsItShouldBeIsWell() {
    Found.nothing(findings());
    Found.nothing(findings(2, 2, null));
  }

  @Test
  void moreCopiesThanBrokersAreTold() {
    Found.only(
        Check.REPLICATION_IMPOSSIBLE,
        findings(3, 2, null),
        "topics.replication: 3 copies are asked of 2 brokers");
  }

  @Test
  void addressThatCannotBeReachedIsTold() {
    reachable = false;
    Found.only(Check.BROKER_UNREACHABLE, findings(), "advertises a:9092", "advertised.listeners");
  }

  @Test
  void topicsThatMakeThemselvesAreTold() {
    config.put("auto.create.topics.enable", "true");
    Found.only(Check.AUTO_CREATE, findings(), "broker 1: auto.create.topics.enable is true");
  }

  @Test
  void brokerThatAllowsTooShortTransactionsIsTold() {
    config.put("transaction.max.timeout.ms", "5000");
    Found.only(Check.TRANSACTION_TIMEOUT, findings(), "is 5000, our transactions ask 10000");
  }

  @Test
  void positionsKeptForHoursAreTold() {
    config.put("offsets.retention.minutes", "60");
    Found.only(Check.OFFSETS_RETENTION, findings(), "is 60", "1440");
  }

  @Test
  void internalTopicWithOneCopyIsTold() {
    config.put("offsets.topic.replication.factor", "1");
    Found.only(Check.OFFSETS_REPLICATION, findings(), "__consumer_offsets: has 1 copy");
    topics.put("__consumer_offsets", new TopicFacts("__consumer_offsets", 50, 2, 0, 2, Map.of()));
    Found.nothing(findings());
    topics.put("__transaction_state", new TopicFacts("__transaction_state", 50, 1, 0, 1, Map.of()));
    Found.only(Check.TRANSACTIONS_REPLICATION, findings(), "__transaction_state: has 1 copy");
  }

  @Test
  void oldTransactionsAreTold() {
    Found.only(Check.BROKER_OLD, findings(2, 1, null), "transaction.version: is 1");
  }

  @Test
  void clocksThatDifferAreTold() {
    Found.only(
        Check.CLOCK_SKEW, findings(2, 2, Duration.ofMinutes(-2)), "120 s behind this machine's");
    Found.only(
        Check.CLOCK_SKEW, findings(2, 2, Duration.ofSeconds(31)), "31 s ahead of this machine's");
  }
}
