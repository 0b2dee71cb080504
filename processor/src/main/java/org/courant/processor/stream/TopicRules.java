package org.courant.processor.stream;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** What the topics must be for the stream to keep its word; each fault names topic, value, rule. */
record TopicRules(TopicPlan plan) {

  List<String> faults(Map<String, TopicFacts> there) {
    List<String> faults = new ArrayList<>();
    for (String name : plan.topics().all()) {
      TopicFacts topic = there.get(name);
      if (topic == null) {
        faults.add("topic " + name + ": is not there");
      } else {
        check(topic, there.get(plan.topics().articles()), faults);
      }
    }
    return faults;
  }

  private void check(TopicFacts topic, @Nullable TopicFacts articles, List<String> faults) {
    Topics topics = plan.topics();
    if (articles != null && keyedByArticle(topic) && topic.partitions() != articles.partitions()) {
      faults.add(
          "topic %s: has %d partitions, %s has %d; what is keyed by article must have as many"
              .formatted(topic.name(), topic.partitions(), articles.name(), articles.partitions()));
    }
    if (topic.replication() < plan.replication()) {
      faults.add(
          "topic %s: has %d copies, topics.replication asks for %d"
              .formatted(topic.name(), topic.replication(), plan.replication()));
    }
    must(
        topic,
        CLEANUP_POLICY_CONFIG,
        topic.name().equals(topics.enriched()) ? "compact" : "delete",
        faults);
    must(topic, MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime", faults);
    sized(topic, faults);
  }

  private boolean keyedByArticle(TopicFacts topic) {
    return List.of(plan.topics().enriched(), plan.topics().outcomes()).contains(topic.name());
  }

  private static void must(TopicFacts topic, String setting, String wanted, List<String> faults) {
    if (!topic.value(setting).equals(wanted)) {
      faults.add(
          "topic %s: %s is %s, must be %s"
              .formatted(topic.name(), setting, topic.value(setting), wanted));
    }
  }

  private void sized(TopicFacts topic, List<String> faults) {
    String most = topic.value(MAX_MESSAGE_BYTES_CONFIG);
    if (!most.isEmpty() && Long.parseLong(most) < plan.recordLimit()) {
      faults.add(
          "topic %s: %s is %s, must be %d or more"
              .formatted(
                  topic.name(),
                  MAX_MESSAGE_BYTES_CONFIG,
                  most,
                  plan.recordLimit() + TopicPlan.ENVELOPE));
    }
  }
}
