package org.courant.app.doctor;

import java.util.Map;

/**
 * A topic as the brokers tell of it.
 *
 * @param replication the fewest copies that a partition has
 * @param leaderless partitions without a leader
 * @param smallestIsr the fewest copies in sync that a partition has
 * @param config empty where we may not see it
 */
record TopicFacts(
    String name,
    int partitions,
    int replication,
    int leaderless,
    int smallestIsr,
    Map<String, String> config) {
  TopicFacts {
    config = Map.copyOf(config);
  }

  String text(String key) {
    return config.getOrDefault(key, "");
  }

  /** Or what makes a check silent, where the setting is not told. */
  long number(String key, long unknown) {
    String value = config.get(key);
    return value == null || value.isEmpty() ? unknown : Long.parseLong(value);
  }
}
