package org.courant.stories.story;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.courant.processor.stream.TopicFacts;
import org.courant.processor.stream.TopicLook;
import org.courant.processor.stream.TopicMaker;
import org.courant.processor.stream.TopicsException;
import org.courant.schemas.Topics;

/**
 * The topics of the story stream: each has as many partitions as {@code news.enriched}, by which
 * articles find one another.
 *
 * @param create whether missing topics are made
 */
public record StoryGround(Topics topics, short replication, boolean create) {
  /** What articles say to each other is read within seconds; kept for an outage. */
  private static final Duration TALK_KEPT = Duration.ofDays(3);

  /**
   * Makes what is missing, or says what is missing or wrong.
   *
   * @return the number of partitions
   * @throws TopicsException with every fault there is
   */
  public int prepare(Admin admin) {
    TopicLook look = new TopicLook(admin);
    TopicFacts enriched = look.at(List.of(topics.enriched())).get(topics.enriched());
    if (enriched == null) {
      throw new TopicsException(
          List.of("topic " + topics.enriched() + ": is not there; the story stream reads it"),
          "start `courant process` first, which makes it");
    }
    List<String> faults = faults(there(admin, look, enriched.partitions()), enriched);
    if (!faults.isEmpty()) {
      throw new TopicsException(faults, "make them so, or set topics.create: true");
    }
    return enriched.partitions();
  }

  private Map<String, TopicFacts> there(Admin admin, TopicLook look, int partitions) {
    Map<String, TopicFacts> there = look.at(topics.ofStories());
    if (!create || there.size() == topics.ofStories().size()) {
      return there;
    }
    TopicMaker maker = new TopicMaker(admin);
    topics.ofStories().stream()
        .filter(topic -> !there.containsKey(topic))
        .forEach(topic -> maker.make(topic, partitions, replication, configs(topic)));
    return look.awaited(topics.ofStories());
  }

  private List<String> faults(Map<String, TopicFacts> there, TopicFacts enriched) {
    List<String> faults = new ArrayList<>();
    for (String name : topics.ofStories()) {
      TopicFacts topic = there.get(name);
      if (topic == null) {
        faults.add("topic " + name + ": is not there");
      } else if (topic.partitions() != enriched.partitions()) {
        faults.add(
            "topic %s: has %d partitions, %s has %d; it must have as many"
                .formatted(name, topic.partitions(), enriched.name(), enriched.partitions()));
      }
    }
    return faults;
  }

  private Map<String, String> configs(String topic) {
    Map<String, String> configs = new HashMap<>();
    configs.put(MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
    if (List.of(topics.stories(), topics.storyMerges(), topics.trends()).contains(topic)) {
      configs.put(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT);
    } else if (!topic.equals(topics.novelty())) {
      configs.put(RETENTION_MS_CONFIG, String.valueOf(TALK_KEPT.toMillis()));
    }
    return configs;
  }
}
