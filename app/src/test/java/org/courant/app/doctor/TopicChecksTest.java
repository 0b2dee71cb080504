package org.courant.app.doctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On three brokers, with topics that are right but for one thing. */
class TopicChecksTest {
  private static final Topics NAMES = Topics.news();
  private static final String STATE = "courant-article-versions-changelog";

  private final Map<String, TopicFacts> topics = new HashMap<>();

  TopicChecksTest() {
    NAMES.all().forEach(name -> put(name, 4, 3, 0, 3, Map.of()));
    put(STATE, 4, 3, 0, 3, Map.of("cleanup.policy", "compact"));
  }

  private void put(
      String name, int partitions, int copies, int leaderless, int isr, Map<String, String> over) {
    Map<String, String> config = new HashMap<>();
    config.put("max.message.bytes", "8454144");
    config.put("min.insync.replicas", "2");
    config.put("unclean.leader.election.enable", "false");
    config.put("cleanup.policy", name.equals(NAMES.enriched()) ? "compact" : "delete");
    config.put("message.timestamp.type", "LogAppendTime");
    config.put("retention.ms", "604800000");
    config.putAll(over);
    topics.put(name, new TopicFacts(name, partitions, copies, leaderless, isr, config));
  }

  private List<Finding> findings() {
    return new TopicChecks(NAMES, "courant", 3).of(topics);
  }

  @Test
  void topicsAsTheyShouldBeAreWell() {
    Found.nothing(findings());
  }

  @Test
  void topicsWhoseSettingsWeMayNotSeeAreNotJudgedByThem() {
    NAMES.all().forEach(n -> topics.put(n, new TopicFacts(n, 4, 3, 0, 3, Map.of())));
    Found.nothing(findings());
  }

  @Test
  void missingTopicIsTold() {
    topics.remove("news.stances");
    Found.only(Check.TOPIC_MISSING, findings(), "news.stances: does not exist", "courant process");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MIN_ISR_HIGH         | news.outcomes | min.insync.replicas            | 3          | 3 of 3 copies
          MIN_ISR_LOW          | news.outcomes | min.insync.replicas            | 1          | 1 of 3 copies
          UNCLEAN_ELECTION     | news.articles | unclean.leader.election.enable | true       | must be false
          CLEANUP_POLICY       | news.articles | cleanup.policy                 | compact    | must be delete
          CLEANUP_POLICY       | news.enriched | cleanup.policy                 | delete     | must be compact
          COMPACTED_DELETES    | news.enriched | cleanup.policy                 | compact,delete | compact alone
          TIMESTAMP_TYPE       | news.articles | message.timestamp.type         | CreateTime | must be LogAppendTime
          RETENTION_SHORT      | news.articles | retention.ms                   | 86400000   | 604800000
          RETENTION_OF_ANSWERS | news.outcomes | retention.ms                   | 86400000   | that of news.articles
          MAX_MESSAGE          | news.enriched | max.message.bytes              | 1048588    | records may have 8388608
          """)
  void settingIsTold(Check check, String topic, String key, String value, String words) {
    put(topic, 4, 3, 0, 3, Map.of(key, value));
    Found.only(check, findings(), topic, key, words);
  }

  @Test
  void oneCopyOnManyBrokersIsTold() {
    put("news.articles", 4, 1, 0, 1, Map.of("min.insync.replicas", "1"));
    Found.only(Check.REPLICATION_ONE, findings(), "1 copy on a cluster of 3 brokers");
  }

  @Test
  void copiesOutOfSyncAreTold() {
    put("news.articles", 4, 3, 0, 1, Map.of());
    Found.only(Check.ISR_BELOW_MIN, findings(), "1 copies are in sync, min.insync.replicas is 2");
  }

  @Test
  void partitionsWithoutLeaderAreTold() {
    put("news.articles", 4, 3, 2, 0, Map.of());
    Found.only(Check.LEADERLESS, findings(), "2 partitions have no leader");
  }

  @Test
  void stateWithOtherPartitionsThanTheArticlesIsTold() {
    put(STATE, 3, 3, 0, 3, Map.of("cleanup.policy", "compact"));
    Found.only(Check.PARTITIONS_DIFFER, findings(), STATE, "has 3 partitions", "has 4");
  }

  @Test
  void stateThatIsNotCompactedIsTold() {
    put(STATE, 4, 3, 0, 3, Map.of("cleanup.policy", "delete"));
    Found.only(Check.CLEANUP_POLICY, findings(), STATE, "must be compacted");
  }

  @Test
  void articlesKeptForEverNeedAnswersKeptForEver() {
    put("news.articles", 4, 3, 0, 3, Map.of("retention.ms", "-1"));
    NAMES.all().stream()
        .filter(name -> name.equals(NAMES.deadLetters()))
        .forEach(name -> put(name, 4, 3, 0, 3, Map.of("retention.ms", "-1")));
    Found.only(Check.RETENTION_OF_ANSWERS, findings(), "news.outcomes", "retention.ms=-1");
  }
}
