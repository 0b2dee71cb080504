package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.processor.stream.Articles.NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class SaneTimestampTest {
  private final SaneTimestamp timestamp = new SaneTimestamp(Clock.fixed(NOON, ZoneOffset.UTC));

  private long extract(long given, long partitionTime) {
    return timestamp.extract(
        new ConsumerRecord<>(
            "t",
            0,
            0,
            given,
            TimestampType.CREATE_TIME,
            0,
            0,
            "k",
            "v",
            new RecordHeaders(),
            Optional.empty()),
        partitionTime);
  }

  @Test
  void missingTimeIsThePartitionsSoFar() {
    assertThat(extract(-1, 500)).isEqualTo(500);
    assertThat(extract(-1, -1)).isZero();
  }

  @Test
  void timeToComeIsNow() {
    assertThat(extract(NOON.toEpochMilli() + 86_400_000, 0)).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void tenYearsOldStays() {
    assertThat(extract(1_000, 5_000)).isEqualTo(1_000);
  }
}
