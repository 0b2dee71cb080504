package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;

class TopicRulesTest {
  private static final TopicPlan PLAN = new TopicPlan(Topics.news(), 4, (short) 3, 1_000);
  private static final StateTopics STATE = new StateTopics("desk", 1_000);

  private static TopicFacts topic(String name, int partitions, int replication, String policy) {
    Map<String, String> config =
        Map.of(
            "cleanup.policy", policy,
            "message.timestamp.type", "LogAppendTime",
            "max.message.bytes", "66536");
    return new TopicFacts(name, partitions, replication, config);
  }

  private static Map<String, TopicFacts> asPlanned() {
    Map<String, TopicFacts> all = new HashMap<>();
    for (String name : PLAN.topics().all()) {
      all.put(name, topic(name, 4, 3, name.endsWith("enriched") ? "compact" : "delete"));
    }
    return all;
  }

  private static List<String> faultsWith(TopicFacts other) {
    Map<String, TopicFacts> all = asPlanned();
    all.put(other.name(), other);
    return new TopicRules(PLAN).faults(all);
  }

  private static TopicFacts changelog(String store, int partitions, String policy) {
    return topic("desk-" + store + "-changelog", partitions, 3, policy);
  }

  private static List<String> stateFaults(boolean began, boolean made, TopicFacts... there) {
    Map<String, TopicFacts> all = new HashMap<>();
    for (TopicFacts topic : there) {
      all.put(topic.name(), topic);
    }
    return STATE.faults(all, topic("news.articles", 4, 3, "delete"), began, made);
  }

  @Test
  void topicsAsPlannedAreWell() {
    assertThat(new TopicRules(PLAN).faults(asPlanned())).isEmpty();
  }

  @Test
  void aMissingTopicIsNamed() {
    Map<String, TopicFacts> all = asPlanned();
    all.remove("news.stances");
    assertThat(new TopicRules(PLAN).faults(all))
        .containsExactly("topic news.stances: is not there");
  }

  @Test
  void everyFaultNamesTopicValueAndRule() {
    assertThat(faultsWith(topic("news.outcomes", 6, 3, "delete")))
        .singleElement()
        .asString()
        .contains("news.outcomes: has 6 partitions, news.articles has 4");
    assertThat(faultsWith(topic("news.entities", 4, 1, "delete")))
        .containsExactly("topic news.entities: has 1 copies, topics.replication asks for 3");
    assertThat(faultsWith(topic("news.enriched", 4, 3, "delete")))
        .containsExactly("topic news.enriched: cleanup.policy is delete, must be compact");
  }

  @Test
  void timesAndSizesAreHeldAgainstTheRules() {
    Map<String, String> config =
        Map.of(
            "cleanup.policy", "delete",
            "message.timestamp.type", "CreateTime",
            "max.message.bytes", "999");
    assertThat(faultsWith(new TopicFacts("news.stances", 4, 3, config)))
        .containsExactly(
            "topic news.stances: message.timestamp.type is CreateTime, must be LogAppendTime",
            "topic news.stances: max.message.bytes is 999, must be 66536 or more");
  }

  @Test
  void entitiesMayHaveOtherPartitions() {
    assertThat(faultsWith(topic("news.entities", 12, 3, "delete"))).isEmpty();
  }

  @Test
  void aFirstStartMakesItsState() {
    assertThat(stateFaults(false, true)).isEmpty();
  }

  @Test
  void stateOfAnotherPartitionCountIsRefused() {
    assertThat(
            stateFaults(
                true,
                true,
                changelog("article-versions", 2, "compact"),
                changelog("held-articles", 4, "compact")))
        .singleElement()
        .asString()
        .contains("desk-article-versions-changelog: has 2 partitions, news.articles has 4");
  }

  @Test
  void stateThatIsGoneThoughTheGroupHasReadIsRefused() {
    assertThat(stateFaults(true, true, changelog("article-versions", 4, "compact")))
        .singleElement()
        .asString()
        .contains("desk-held-articles-changelog: is not there, though group desk has read");
  }

  @Test
  void stateThatAgeWouldDeleteIsRefused() {
    assertThat(
            stateFaults(
                true,
                true,
                changelog("article-versions", 4, "delete"),
                changelog("held-articles", 4, "compact")))
        .singleElement()
        .asString()
        .contains("cleanup.policy is delete, must be compact");
  }

  @Test
  void stateTopicsMustTakeWhatAnArticleMayHave() {
    TopicFacts articles = topic("news.articles", 4, 3, "delete");
    TopicFacts small = changelog("held-articles", 4, "compact");
    TopicFacts other = changelog("article-versions", 4, "compact");
    assertThat(
            new StateTopics("desk", 70_000)
                .faults(Map.of(small.name(), small, other.name(), other), articles, true, true))
        .hasSize(2)
        .allMatch(f -> f.contains("max.message.bytes is 66536, must be 135536 or more"));
  }

  @Test
  void whereNothingMayBeMadeTheStateMustBeThere() {
    assertThat(stateFaults(false, false))
        .hasSize(2)
        .allMatch(f -> f.contains("topics.create is false; it must have 4 partitions"));
  }
}
