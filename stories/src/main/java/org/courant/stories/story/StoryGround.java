package org.courant.stories.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.courant.processor.stream.TopicsException;
import org.courant.schemas.Topics;

/**
 * The topics of the story stream: each has as many partitions as {@code news.enriched}, by which
 * articles find one another.
 *
 * @param create whether missing topics are made
 */
public record StoryGround(Topics topics, short replication, boolean create) {
  /** What articles say to each other is read within seconds; kept for an outage of three days. */
  private static final String RETENTION = String.valueOf(3 * 24 * 3_600_000L);

  /**
   * Makes what is missing, or says what is missing or wrong.
   *
   * @return the number of partitions
   * @throws TopicsException with every fault there is
   */
  public int prepare(Admin admin) {
    int partitions = partitions(admin, topics.enriched());
    if (partitions == 0) {
      throw new TopicsException(
          List.of("topic " + topics.enriched() + ": is not there; the story stream reads it"),
          "start `courant process` first, which makes it");
    }
    List<String> faults = new ArrayList<>();
    for (String topic : topics.ofStories()) {
      int there = partitions(admin, topic);
      if (there == 0 && create) {
        make(admin, topic, partitions);
      } else if (there == 0) {
        faults.add("topic " + topic + ": is not there, and topics.create is false");
      } else if (there != partitions) {
        faults.add(
            "topic %s: has %d partitions, %s has %d; it must have as many"
                .formatted(topic, there, topics.enriched(), partitions));
      }
    }
    if (!faults.isEmpty()) {
      throw new TopicsException(faults, "make them so, or set topics.create: true");
    }
    return partitions;
  }

  private void make(Admin admin, String topic, int partitions) {
    NewTopic wanted = new NewTopic(topic, partitions, replication).configs(configs(topic));
    try {
      admin.createTopics(List.of(wanted)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) { // another instance was quicker
        throw new KafkaException(
            "topic " + topic + " cannot be made: " + e.getCause(), e.getCause());
      }
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private Map<String, String> configs(String topic) {
    Set<String> compacted =
        new HashSet<>(List.of(topics.stories(), topics.storyMerges(), topics.trends()));
    if (compacted.contains(topic)) {
      return Map.of(
          TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
          "LogAppendTime",
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT);
    }
    return topic.equals(topics.novelty())
        ? Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
        : Map.of(
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            "LogAppendTime",
            TopicConfig.RETENTION_MS_CONFIG,
            RETENTION);
  }

  /** 0 where the topic is not there. */
  private static int partitions(Admin admin, String topic) {
    try {
      TopicDescription found =
          admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
      return found == null ? 0 : found.partitions().size();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return 0;
      }
      throw new KafkaException("topic " + topic + ": " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
