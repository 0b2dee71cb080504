package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuaranteesTest {
  private static StreamsConfig config(GroupSettings group, Map<String, Object> kafka) {
    Map<String, Object> all = new java.util.HashMap<>(kafka);
    all.put("bootstrap.servers", "none:1");
    return new StreamSettings(
            Topics.news(), "test", 1, Path.of("unused"), group, (short) 3, 1_000, all)
        .config();
  }

  private static StreamsConfig config(Map<String, Object> kafka) {
    return config(GroupSettings.usual(), kafka);
  }

  private static @Nullable Object consumer(StreamsConfig config, String name) {
    return config.getMainConsumerConfigs("test", "client", 0).get(name);
  }

  @Test
  void whatIsPromisedCannotBeTurnedOff() {
    assertThatThrownBy(
            () ->
                config(
                    Map.of(
                        "processing.guarantee", "at_least_once",
                        "ensure.explicit.internal.resource.naming", "false",
                        "producer.acks", "1",
                        "main.consumer.isolation.level", "read_uncommitted",
                        "auto.offset.reset", "latest",
                        "application.id", "mine")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "kafka.processing.guarantee: 'at_least_once' must be exactly_once_v2",
            "kafka.ensure.explicit.internal.resource.naming: 'false' must be true",
            "kafka.producer.acks: '1' must be all",
            "kafka.main.consumer.isolation.level: 'read_uncommitted' must be read_committed",
            "kafka.auto.offset.reset: 'latest' must be earliest",
            "kafka.application.id: 'mine' must not be set: set processor.application-id");
  }

  @Test
  void sayingWhatHoldsAnywayIsNoFault() {
    assertThat(Guarantees.broken(Map.of("processing.guarantee", "exactly_once_v2", "acks", "all")))
        .isEmpty();
  }

  @Test
  void aBareNameOfTheUsersWinsOverOurs() {
    StreamsConfig config = config(Map.of("session.timeout.ms", "30000", "max.request.size", 77));
    assertThat(consumer(config, "session.timeout.ms")).isEqualTo("30000");
    assertThat(config.getProducerConfigs("client").get("max.request.size")).isEqualTo(77);
  }

  @Test
  void aClientsNameOfTheUsersWinsOverOurs() {
    StreamsConfig config = config(Map.of("consumer.session.timeout.ms", "30000"));
    assertThat(consumer(config, "session.timeout.ms")).isEqualTo("30000");
  }

  @Test
  void aMemberHasItsNameRackAndStandbys() {
    StreamsConfig config =
        config(new GroupSettings(2, "p-1", "north", GroupSettings.Protocol.CLASSIC), Map.of());
    assertThat(String.valueOf(consumer(config, "group.instance.id"))).startsWith("p-1");
    assertThat(consumer(config, "client.rack")).isEqualTo("north");
    assertThat(config.getInt(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG)).isEqualTo(2);
    assertThat(config.getInt(StreamsConfig.REPLICATION_FACTOR_CONFIG)).isEqualTo(3);
    assertThat(config.getClientTags()).containsEntry("rack", "north");
  }

  @Test
  void theStreamsProtocolLeavesSessionsToTheBroker() {
    StreamsConfig config =
        config(new GroupSettings(0, null, null, GroupSettings.Protocol.STREAMS), Map.of());
    assertThat(config.getString(StreamsConfig.GROUP_PROTOCOL_CONFIG)).isEqualTo("streams");
  }
}
