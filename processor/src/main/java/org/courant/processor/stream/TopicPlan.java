package org.courant.processor.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.courant.schemas.Topics;

/**
 * The topics as they should be. They are made explicitly and once; a topic that is there is left as
 * its owner made it.
 *
 * @param partitions of each topic that is made; keys keep their order within one. Where the
 *     articles topic is there already, the others get as many as it has
 */
public record TopicPlan(Topics topics, int partitions, short replication, int recordLimit) {
  /** Room for key, headers and batch overhead beyond a record's value. */
  static final int ENVELOPE = 64 * 1024;

  public TopicPlan {
    if (partitions < 1 || partitions > 10_000) {
      throw new IllegalArgumentException(
          "topics.partitions: " + partitions + " must be 1 to 10000");
    }
    if (replication < 1) {
      throw new IllegalArgumentException(
          "topics.replication: " + replication + " must be 1 or more");
    }
  }

  /** Makes the topics that are not there, and names them. */
  public List<String> createMissing(Admin admin) {
    Set<String> there = names(admin);
    TopicPlan plan = there.contains(topics.articles()) ? besideArticles(admin) : this;
    List<String> made = new ArrayList<>();
    for (String topic : topics.all()) {
      if (!there.contains(topic) && plan.create(admin, topic)) {
        made.add(topic);
      }
    }
    return made;
  }

  private TopicPlan besideArticles(Admin admin) {
    TopicFacts articles =
        new TopicLook(admin).at(List.of(topics.articles())).get(topics.articles());
    int there = articles == null ? partitions : articles.partitions();
    return new TopicPlan(topics, there, replication, recordLimit);
  }

  private static Set<String> names(Admin admin) {
    try {
      return admin.listTopics().names().get();
    } catch (ExecutionException e) {
      throw new KafkaException("topics cannot be listed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private boolean create(Admin admin, String topic) {
    return new TopicMaker(admin).make(topic, partitions, replication, configs(topic));
  }

  private Map<String, String> configs(String topic) {
    return Map.of(
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
        String.valueOf(recordLimit + ENVELOPE),
        // By arrival: an archive's records, dated years ago, would be past their retention at once.
        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
        "LogAppendTime",
        TopicConfig.CLEANUP_POLICY_CONFIG,
        topic.equals(topics.enriched())
            ? TopicConfig.CLEANUP_POLICY_COMPACT
            : TopicConfig.CLEANUP_POLICY_DELETE);
  }
}
