package org.courant.processor.stream;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * How several processors work as one group.
 *
 * @param standbys copies of each partition's state that other processors keep warm, 0 to 10
 * @param instanceId this processor's own name in the group, over its restarts; null: a new member
 *     at each start
 * @param rack where this processor stands; standbys are kept in other racks, and copies of a topic
 *     in the same rack are read from
 */
public record GroupSettings(
    int standbys, @Nullable String instanceId, @Nullable String rack, Protocol protocol) {
  private static final String RACK_TAG = "rack";

  /** Who assigns the partitions. */
  public enum Protocol {
    /** The group's leader, one of the processors. */
    CLASSIC,
    /** The broker (KIP-1071, Kafka 4.2 or newer). */
    STREAMS
  }

  public GroupSettings {
    if (standbys < 0 || standbys > 10) {
      throw new IllegalArgumentException(
          "processor.standby-replicas: " + standbys + " must be 0 to 10");
    }
    if (instanceId != null && protocol == Protocol.STREAMS) {
      throw new IllegalArgumentException(
          "processor.instance-id: '"
              + instanceId
              + "' must not be set with processor.group-protocol: streams, which knows no static"
              + " members");
    }
  }

  public static GroupSettings usual() {
    return new GroupSettings(0, null, null, Protocol.CLASSIC);
  }

  Map<String, Object> config() {
    Map<String, Object> all = new HashMap<>();
    all.put(
        StreamsConfig.GROUP_PROTOCOL_CONFIG, protocol.name().toLowerCase(java.util.Locale.ROOT));
    if (protocol == Protocol.CLASSIC) {
      // Kafka's 45 s session would leave a crashed processor's partitions alone for 41 s.
      all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6_000);
      all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1_500);
      all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, standbys);
    }
    if (instanceId != null) {
      all.put(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
    }
    if (rack != null) {
      all.put(StreamsConfig.consumerPrefix(ConsumerConfig.CLIENT_RACK_CONFIG), rack);
      all.put(StreamsConfig.clientTagPrefix(RACK_TAG), rack);
      all.put(StreamsConfig.RACK_AWARE_ASSIGNMENT_TAGS_CONFIG, RACK_TAG);
    }
    return all;
  }
}
