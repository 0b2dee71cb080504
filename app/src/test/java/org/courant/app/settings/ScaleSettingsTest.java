package org.courant.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.courant.processor.stream.GroupSettings;
import org.courant.processor.stream.GroupSettings.Protocol;
import org.junit.jupiter.api.Test;

class ScaleSettingsTest {
  private static Settings read(Map<String, String> environment) {
    return Settings.read(null, environment);
  }

  @Test
  void aloneIsTheDefault() {
    assertThat(read(Map.of()).scale()).isEqualTo(new ScaleSettings(true, GroupSettings.usual()));
  }

  @Test
  void aMemberOfAGroupIsDescribedWhole() {
    Settings settings =
        read(
            Map.of(
                "COURANT_TOPICS_CREATE", "false",
                "COURANT_PROCESSOR_STANDBY_REPLICAS", "1",
                "COURANT_PROCESSOR_INSTANCE_ID", "pod-3",
                "COURANT_PROCESSOR_RACK", "north"));
    assertThat(settings.scale())
        .isEqualTo(
            new ScaleSettings(false, new GroupSettings(1, "pod-3", "north", Protocol.CLASSIC)));
  }

  @Test
  void faultsAreToldWithTheOthers() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "COURANT_TOPICS_CREATE", "maybe",
                        "COURANT_PROCESSOR_STANDBY_REPLICAS", "99",
                        "COURANT_PROCESSOR_GROUP_PROTOCOL", "consumer",
                        "COURANT_KAFKA_PROCESSING_GUARANTEE", "at_least_once")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "COURANT_TOPICS_CREATE: 'maybe' must be true or false",
            "COURANT_PROCESSOR_STANDBY_REPLICAS: '99' must be a whole number from 0 to 10",
            "COURANT_PROCESSOR_GROUP_PROTOCOL: 'consumer' must be classic or streams",
            "kafka.processing.guarantee: 'at_least_once' must be exactly_once_v2");
  }

  @Test
  void staticMembersAndTheStreamsProtocolExcludeEachOther() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "COURANT_PROCESSOR_INSTANCE_ID", "pod-3",
                        "COURANT_PROCESSOR_GROUP_PROTOCOL", "streams")))
        .hasMessageContaining("processor.instance-id: 'pod-3' must not be set");
  }

  @Test
  void articlesMayBeReadFromElsewhere() {
    Settings settings =
        read(
            Map.of(
                "COURANT_TOPICS_PREFIX", "news-2",
                "COURANT_TOPICS_ARTICLES", "news.articles"));
    assertThat(settings.topics().articles()).isEqualTo("news.articles");
    assertThat(settings.topics().enriched()).isEqualTo("news-2.enriched");
  }
}
