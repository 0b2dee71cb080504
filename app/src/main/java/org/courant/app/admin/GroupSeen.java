package org.courant.app.admin;

import java.util.Map;

/**
 * A group that reads a topic, as it was seen last.
 *
 * @param state in Kafka's words; ABSENT where there is no such group
 * @param lag records still to be read, by partition
 */
public record GroupSeen(
    String group, String topic, String state, int members, Map<Integer, Long> lag) {
  public GroupSeen {
    lag = Map.copyOf(lag);
  }
}
