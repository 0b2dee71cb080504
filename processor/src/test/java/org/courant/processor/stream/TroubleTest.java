package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void brokerDiskAndRegistryAreAroundTheRecord() {
    assertThat(Trouble.isAround(new TimeoutException("broker"))).isTrue();
    assertThat(Trouble.isAround(new ProcessorStateException("no space left"))).isTrue();
    assertThat(Trouble.isAround(new IllegalStateException(new TimeoutException("x")))).isTrue();
  }

  @Test
  void bytesAndDefectsAreTheRecords() {
    assertThat(Trouble.isAround(new SerializationException("magic byte"))).isFalse();
    assertThat(Trouble.isAround(new IllegalStateException("engine"))).isFalse();
  }
}
