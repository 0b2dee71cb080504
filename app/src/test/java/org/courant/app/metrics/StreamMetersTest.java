package org.courant.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.courant.avro.OutcomeKind;
import org.courant.processor.stream.DeadLetterReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamMetersTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Meters meters = new Meters("test", "1");
  private final StreamMeters stream = new StreamMeters(meters, Clock.fixed(NOON, ZoneOffset.UTC));

  @AfterEach
  void close() {
    meters.close();
  }

  @Test
  void outcomesAndDeadLettersAreThereBeforeTheFirst() {
    assertThat(meters.text())
        .contains(
            "courant_articles_total{outcome=\"enriched\"} 0.0",
            "courant_dead_letters_total{reason=\"defect\"} 0.0");
    stream.outcome(OutcomeKind.DUPLICATE, null, NOON);
    stream.deadLetter(DeadLetterReason.DEFECT);
    assertThat(meters.text())
        .contains(
            "courant_articles_total{outcome=\"duplicate\"} 1.0",
            "courant_dead_letters_total{reason=\"defect\"} 1.0");
  }

  @Test
  void latencyIsFromSeenUntilNow() {
    stream.outcome(OutcomeKind.ENRICHED, NOON.minusSeconds(7), NOON.minusSeconds(6));
    assertThat(meters.text())
        .contains(
            "courant_latency_seconds_bucket{le=\"5.0\"} 0",
            "courant_latency_seconds_bucket{le=\"10.0\"} 1",
            "courant_latency_seconds_sum 7.0");
  }

  @Test
  void outageCountsAsLatency() {
    Instant before = NOON.minus(Duration.ofDays(2));
    stream.outcome(OutcomeKind.ENRICHED, before, before.plusSeconds(1));
    assertThat(meters.text()).contains("courant_latency_seconds_count 1");
  }

  @Test
  void archivesAndWhatWasHeldSayNothingOfLatency() {
    stream.outcome(OutcomeKind.ENRICHED, Instant.parse("2016-01-01T00:00:00Z"), NOON);
    stream.outcome(OutcomeKind.ENRICHED, null, NOON);
    assertThat(meters.text())
        .contains("courant_latency_seconds_count 0", "courant_latency_unmeasured_total 2.0");
  }

  @Test
  void clockThatIsAheadCostsNothing() {
    stream.outcome(OutcomeKind.ENRICHED, NOON.plusSeconds(3), NOON);
    assertThat(meters.text()).contains("courant_latency_seconds_sum 0.0");
  }
}
