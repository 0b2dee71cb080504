package org.courant.processor.stream;

import java.util.Map;

/**
 * A topic as it is.
 *
 * @param replication copies of the partition that has the fewest
 * @param config what is set, the cluster's defaults included
 */
public record TopicFacts(String name, int partitions, int replication, Map<String, String> config) {
  public TopicFacts {
    config = Map.copyOf(config);
  }

  String value(String setting) {
    return config.getOrDefault(setting, "");
  }
}
