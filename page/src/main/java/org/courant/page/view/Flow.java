package org.courant.page.view;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.OutcomeKind;
import org.courant.page.answer.StreamAnswer.Latency;
import org.courant.page.answer.StreamAnswer.Rate;
import org.jspecify.annotations.Nullable;

/** How much flows, and how quickly: counted as the page reads it. */
public final class Flow {
  private static final long SLOT = 5_000;
  private static final long SPAN = Duration.ofMinutes(5).toMillis();
  private static final int MOST_SAMPLES = 10_000;

  /** Seen so long before: an archive's, no word on how quick the stream is. */
  private static final long LIVE = Duration.ofHours(1).toMillis();

  private final LongSupplier clock;
  private final TreeMap<Long, Integer> slots = new TreeMap<>();
  private final Deque<Sample> samples = new ArrayDeque<>();
  private final Map<OutcomeKind, Long> outcomes = new EnumMap<>(OutcomeKind.class);
  private Map<String, String> versions = Map.of();
  private long versionsAt = Long.MIN_VALUE;

  private record Sample(long at, double seconds) {}

  /**
   * Nothing flowed yet.
   *
   * @param clock in milliseconds
   */
  public Flow(LongSupplier clock) {
    this.clock = clock;
  }

  /** An article was enriched now. */
  public synchronized void enriched() {
    slots.merge(clock.getAsLong() / SLOT, 1, Integer::sum);
    forget();
  }

  /** The models that the newest article tells. */
  public synchronized void models(EnrichedArticle article, long seen) {
    if (seen > versionsAt) {
      versionsAt = seen;
      Map<String, String> all = new TreeMap<>(article.getProvenance().getModels());
      all.put("engine", article.getProvenance().getEngine());
      versions = Map.copyOf(all);
    }
  }

  /**
   * An outcome.
   *
   * @param seen when ingest saw the article, or null
   * @param written when the outcome was
   */
  public synchronized void outcome(OutcomeKind kind, @Nullable Long seen, long written) {
    outcomes.merge(kind, 1L, Long::sum);
    if (kind == OutcomeKind.ENRICHED && seen != null && written - seen <= LIVE) {
      // Two machines' clocks differ.
      samples.add(new Sample(written, Math.max(0, written - seen) / 1000.0));
      forget();
    }
  }

  private void forget() {
    long now = clock.getAsLong();
    slots.headMap((now - SPAN) / SLOT).clear();
    while (!samples.isEmpty()
        && (samples.size() > MOST_SAMPLES || samples.getFirst().at() < now - SPAN)) {
      samples.removeFirst();
    }
  }

  /** The last five minutes, by five seconds; without those that are not over. */
  public synchronized List<Rate> throughput() {
    long slot = clock.getAsLong() / SLOT;
    List<Rate> rates = new ArrayList<>();
    for (long i = slot - SPAN / SLOT; i < slot; i++) {
      rates.add(new Rate(Summaries.time(i * SLOT), slots.getOrDefault(i, 0) / (SLOT / 1000.0)));
    }
    return rates;
  }

  /** Articles a second in the last minute. */
  public synchronized double rate() {
    long slot = clock.getAsLong() / SLOT;
    int count = slots.tailMap(slot - 11).values().stream().mapToInt(Integer::intValue).sum();
    return Math.round(count / 60.0 * 100) / 100.0;
  }

  public synchronized @Nullable Latency latency() {
    forget();
    double[] sorted = samples.stream().mapToDouble(Sample::seconds).sorted().toArray();
    return sorted.length == 0
        ? null
        : new Latency(at(sorted, .5), at(sorted, .95), at(sorted, .99));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  public synchronized Map<String, Long> outcomes() {
    Map<String, Long> named = new LinkedHashMap<>();
    outcomes.forEach((kind, count) -> named.put(kind.name(), count));
    return named;
  }

  public synchronized Map<String, String> versions() {
    return versions;
  }
}
