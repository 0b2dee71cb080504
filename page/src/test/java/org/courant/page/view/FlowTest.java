package org.courant.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.courant.avro.OutcomeKind;
import org.courant.page.answer.StreamAnswer.Latency;
import org.junit.jupiter.api.Test;

class FlowTest {
  private long now = 1_764_000_000_000L;
  private final Flow flow = new Flow(() -> now);

  @Test
  void throughputIsOfTheLastFiveMinutes() {
    flow.enriched();
    flow.enriched();
    now += 5_000;
    assertThat(flow.throughput()).hasSize(60);
    assertThat(flow.throughput().get(59).perSecond()).isEqualTo(.4);
    now += 600_000;
    flow.enriched();
    assertThat(flow.throughput()).allSatisfy(rate -> assertThat(rate.perSecond()).isZero());
  }

  @Test
  void latencyIsOfLiveArticles() {
    assertThat(flow.latency()).isNull();
    flow.outcome(OutcomeKind.ENRICHED, now - 2_000, now);
    flow.outcome(OutcomeKind.ENRICHED, now - 86_400_000, now);
    flow.outcome(OutcomeKind.DUPLICATE, now - 9_000, now);
    assertThat(flow.latency()).isEqualTo(new Latency(2, 2, 2));
    assertThat(flow.outcomes()).isEqualTo(Map.of("ENRICHED", 2L, "DUPLICATE", 1L));
    now += 301_000;
    assertThat(flow.latency()).isNull();
  }
}
