package org.courant.app.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.courant.ingest.feeds.FeedHealth;
import org.courant.ingest.feeds.FeedLoop;
import org.courant.ingest.outlet.Tally;
import org.courant.ingest.publish.Publisher;
import org.courant.ingest.watch.WatchLoop;
import org.jspecify.annotations.Nullable;

/** What ingest read and published, and how its feeds are. */
public final class IngestMeters {
  private static final String FEED = "feed";

  private final Meters meters;

  private IngestMeters(Meters meters) {
    this.meters = meters;
  }

  public static void bind(Meters meters, Publisher publisher, FeedLoop feeds, WatchLoop folders) {
    IngestMeters ours = new IngestMeters(meters);
    ours.tally("feeds", feeds, FeedLoop::total);
    ours.tally("folders", folders, WatchLoop::total);
    FunctionCounter.builder("courant.feed.polls.failed", feeds, FeedLoop::failed)
        .description("Polls of feeds that failed.")
        .register(meters.registry());
    feeds.health().forEach(health -> ours.feed(health.feed(), feeds));
    KafkaClientMetrics kafka = new KafkaClientMetrics(publisher.kafka());
    meters.bind(kafka, kafka::close);
  }

  private <L> void tally(String from, L loop, Function<L, Tally> total) {
    count(from, "published", loop, total, Tally::published);
    count(from, "updated", loop, total, Tally::updated);
    count(from, "unchanged", loop, total, Tally::unchanged);
    count(from, "unreadable", loop, total, Tally::unreadable);
    count(from, "not_taken", loop, total, Tally::notTaken);
  }

  private <L> void count(
      String from, String result, L loop, Function<L, Tally> total, ToLongFunction<Tally> part) {
    FunctionCounter.builder(
            "courant.ingest.items", loop, l -> (double) part.applyAsLong(total.apply(l)))
        .description("Items of feeds and folders, by what became of them.")
        .tags("from", from, "result", result)
        .register(meters.registry());
  }

  private void feed(String name, FeedLoop loop) {
    gauge(
        "courant.feed.last.success.timestamp",
        "When the feed was last read, since 1970; 0 for never.",
        "seconds",
        name,
        loop,
        health -> seconds(health.lastSuccess()));
    gauge(
        "courant.feed.failures",
        "Polls of the feed that failed in a row.",
        null,
        name,
        loop,
        FeedHealth::failures);
    gauge(
        "courant.feed.items",
        "Items in the feed at the last look.",
        null,
        name,
        loop,
        FeedHealth::items);
    gauge(
        "courant.feed.lag",
        "From the newest item's publication until it was seen; NaN where not known.",
        "seconds",
        name,
        loop,
        health -> seconds(health.lag()));
    for (FeedHealth.State state : FeedHealth.State.values()) {
      Gauge.builder("courant.feed.state", loop, l -> is(l.health(name), state) ? 1 : 0)
          .description("1 for the state that the feed is in.")
          .tags(Tags.of(FEED, name, "state", state.name().toLowerCase(Locale.ROOT)))
          .register(meters.registry());
    }
  }

  private static boolean is(@Nullable FeedHealth health, FeedHealth.State state) {
    return health != null && health.state() == state;
  }

  private void gauge(
      String metric,
      String help,
      @Nullable String unit,
      String feed,
      FeedLoop loop,
      ToDoubleFunction<FeedHealth> value) {
    Gauge.builder(
            metric,
            loop,
            l -> {
              FeedHealth health = l.health(feed);
              return health == null ? Double.NaN : value.applyAsDouble(health);
            })
        .description(help)
        .baseUnit(unit)
        .tags(Tags.of(FEED, feed))
        .register(meters.registry());
  }

  private static double seconds(@Nullable Instant at) {
    return at == null ? 0 : at.toEpochMilli() / 1e3;
  }

  private static double seconds(@Nullable Duration length) {
    return length == null ? Double.NaN : length.toMillis() / 1e3;
  }
}
