package org.courant.app.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KafkaToolTest {
  @ParameterizedTest
  @EnumSource(KafkaTool.class)
  void everyToolIsThere(KafkaTool tool) {
    assertThatCode(() -> Class.forName(tool.mainClass(), false, getClass().getClassLoader()))
        .doesNotThrowAnyException();
  }

  @Test
  void namesOfTheScriptsAreKnownToo() {
    assertThat(KafkaTool.named("kafka-topics.sh")).contains(KafkaTool.TOPICS);
    assertThat(KafkaTool.named("topics")).contains(KafkaTool.TOPICS);
    assertThat(KafkaTool.named("topic")).isEmpty();
  }
}
