package org.courant.processor.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics in which Streams keeps the state, held against the articles topic. What is wrong here
 * would otherwise fail deep inside Streams, or start with an empty memory and enrich all again.
 *
 * @param recordLimit bytes that the state of one article may have
 */
record StateTopics(String applicationId, int recordLimit) {

  List<String> names() {
    return List.of(changelog(NewsTopology.VERSIONS), changelog(NewsTopology.HELD));
  }

  private String changelog(String store) {
    return applicationId + "-" + store + "-changelog";
  }

  /**
   * Looks for state that does not go with this program.
   *
   * @param began whether the group has read articles before
   * @param made whether Streams may make what is missing
   */
  List<String> faults(
      Map<String, TopicFacts> there, TopicFacts articles, boolean began, boolean made) {
    List<String> faults = new ArrayList<>();
    for (String name : names()) {
      TopicFacts changelog = there.get(name);
      if (changelog != null) {
        check(changelog, articles, faults);
      } else if (began) {
        faults.add(
            "topic %s: is not there, though group %s has read from %s: its memory is lost or of another topology"
                .formatted(name, applicationId, articles.name()));
      } else if (!made) {
        faults.add(
            "topic %s: is not there, and topics.create is false; it must have %d partitions and be compacted"
                .formatted(name, articles.partitions()));
      }
    }
    return faults;
  }

  private void check(TopicFacts changelog, TopicFacts articles, List<String> faults) {
    if (changelog.partitions() != articles.partitions()) {
      faults.add(
          "topic %s: has %d partitions, %s has %d; state lies beside its articles and must have as many"
              .formatted(
                  changelog.name(),
                  changelog.partitions(),
                  articles.name(),
                  articles.partitions()));
    }
    String most = changelog.value(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
    if (!most.isEmpty() && Long.parseLong(most) < recordLimit) {
      // Streams does not say of which article a changelog's record is, so none could be rejected.
      faults.add(
          "topic %s: max.message.bytes is %s, must be %d or more"
              .formatted(changelog.name(), most, recordLimit + TopicPlan.ENVELOPE));
    }
    String policy = changelog.value(TopicConfig.CLEANUP_POLICY_CONFIG);
    if (!policy.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
      faults.add(
          "topic %s: cleanup.policy is %s, must be compact: state must not be deleted by age"
              .formatted(changelog.name(), policy));
    }
  }
}
