package org.courant.page.answer;

import java.util.List;
import java.util.Map;
import org.courant.page.outside.FeedHealth;
import org.courant.page.outside.GroupState;
import org.courant.page.outside.Lag;
import org.jspecify.annotations.Nullable;

/**
 * How the stream is.
 *
 * @param rate articles a second, of the last minute
 * @param lag null where it cannot be told
 * @param latency from seen to enriched, of the last five minutes; null where there was none
 * @param feeds null where no ingest's state can be read
 * @param trouble what does not answer, in words; empty when all is well
 */
public record StreamAnswer(
    String time,
    List<Rate> throughput,
    double rate,
    @Nullable Lag lag,
    @Nullable Latency latency,
    Map<String, Long> outcomes,
    long deadLetters,
    List<GroupState> states,
    @Nullable List<FeedHealth> feeds,
    Map<String, String> versions,
    @Nullable Double reading,
    List<String> trouble) {

  /** Articles a second in the five seconds from that time on. */
  public record Rate(String time, double perSecond) {}

  /** Percentiles, in seconds. */
  public record Latency(double p50, double p95, double p99) {}
}
