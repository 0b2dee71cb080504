package org.courant.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.courant.avro.OutcomeKind;
import org.courant.processor.stream.DeadLetterReason;
import org.courant.processor.stream.StreamWatch;
import org.jspecify.annotations.Nullable;

/** Outcomes, dead letters, and how long an article took from the outside world to its record. */
public final class StreamMeters implements StreamWatch {
  /**
   * Articles that were seen so long before they came to the topic are an archive's, or a crawl's of
   * last year: true, and no word on how quick the pipeline is.
   */
  private static final Duration LIVE = Duration.ofHours(1);

  private final Clock clock;
  private final Map<OutcomeKind, Counter> outcomes = new EnumMap<>(OutcomeKind.class);
  private final Map<DeadLetterReason, Counter> deadLetters = new EnumMap<>(DeadLetterReason.class);
  private final Counter threads;
  private final Counter unmeasured;
  private final Timer latency;

  public StreamMeters(Meters meters, Clock clock) {
    this.clock = clock;
    for (OutcomeKind kind : OutcomeKind.values()) {
      if (kind != OutcomeKind.UNKNOWN) {
        outcomes.put(
            kind, counter(meters, "articles", "Records of the articles topic.", "outcome", kind));
      }
    }
    for (DeadLetterReason reason : DeadLetterReason.values()) {
      deadLetters.put(
          reason, counter(meters, "dead.letters", "Records set aside.", "reason", reason));
    }
    threads =
        Counter.builder("courant.stream.threads.replaced")
            .description("Stream threads that failed and were replaced.")
            .register(meters.registry());
    unmeasured =
        Counter.builder("courant.latency.unmeasured")
            .description("Enriched articles that tell nothing of latency: of archives, or held.")
            .register(meters.registry());
    latency =
        Timer.builder("courant.latency")
            .description("From when ingest saw an article until its enriched record is written.")
            .serviceLevelObjectives(Buckets.waiting())
            .register(meters.registry());
  }

  private static Counter counter(
      Meters meters, String what, String help, String label, Enum<?> value) {
    return Counter.builder("courant." + what)
        .description(help)
        .tag(label, value.name().toLowerCase(Locale.ROOT))
        .register(meters.registry());
  }

  @Override
  public void outcome(OutcomeKind kind, @Nullable Instant seen, Instant arrived) {
    Objects.requireNonNull(outcomes.get(kind)).increment();
    if (kind != OutcomeKind.ENRICHED) {
      return;
    }
    if (seen == null || seen.isBefore(arrived.minus(LIVE))) {
      unmeasured.increment();
    } else {
      latency.record(notNegative(Duration.between(seen, clock.instant())));
    }
  }

  /** Two machines' clocks differ. */
  private static Duration notNegative(Duration latency) {
    return latency.isNegative() ? Duration.ZERO : latency;
  }

  @Override
  public void deadLetter(DeadLetterReason reason) {
    Objects.requireNonNull(deadLetters.get(reason)).increment();
  }

  @Override
  public void threadReplaced() {
    threads.increment();
  }
}
