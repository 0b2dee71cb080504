package org.courant.app.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster tells of itself.
 *
 * @param topics by name, those that there are
 * @param transactionVersion the finalised feature; null where it is not told
 * @param ahead by how much the controller's clock is ahead of ours; null where it is not told
 */
record ClusterFacts(
    List<BrokerFacts> brokers,
    Map<String, TopicFacts> topics,
    @Nullable Integer transactionVersion,
    @Nullable Duration ahead) {
  ClusterFacts {
    brokers = List.copyOf(brokers);
    topics = Map.copyOf(topics);
  }
}
