package org.courant.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams.State;
import org.courant.processor.stream.NewsStream;

/** What is to be seen of a running stream from outside. */
public final class ProcessorMeters {
  public static final String PROCESSOR = "processor";
  public static final String STORIES = "stories";

  private ProcessorMeters() {}

  /**
   * Binds the processor of articles.
   *
   * @param lag records still to be read, by partition
   */
  public static void bind(
      Meters meters,
      NewsStream stream,
      String topic,
      Supplier<Map<Integer, Long>> lag,
      Map<String, String> models) {
    bindStream(meters, stream, PROCESSOR, topic, lag);
    Gauge.builder("courant.held.articles", stream, NewsStream::held)
        .description("Articles that wait on this instance for the end of their embargo.")
        .register(meters.registry());
    var info =
        meters.info(
            "courant_model_info", "Models and lexicons that have a say.", "model", "version");
    models.forEach((model, version) -> info.addLabelValues(model, version));
  }

  /**
   * Binds what every stream has: its state, its lag, and Kafka's own metrics.
   *
   * @param name {@link #PROCESSOR} or {@link #STORIES}: a story stream that runs must not hide that
   *     no processor does
   */
  public static void bindStream(
      Meters meters,
      NewsStream stream,
      String name,
      String topic,
      Supplier<Map<Integer, Long>> lag) {
    state(meters, stream, name);
    KafkaStreamsMetrics kafka = new KafkaStreamsMetrics(stream.kafka());
    meters.bind(kafka, kafka::close);
    lag(meters, name, topic, lag);
  }

  /** Binds a stream's state alone. */
  public static void state(Meters meters, NewsStream stream, String name) {
    for (State state : State.values()) {
      Gauge.builder("courant.stream.state", stream, s -> s.state() == state ? 1 : 0)
          .description("1 for the state that Kafka Streams is in.")
          .tag("stream", name)
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(meters.registry());
    }
  }

  private static void lag(
      Meters meters, String name, String topic, Supplier<Map<Integer, Long>> lag) {
    MultiGauge gauge =
        MultiGauge.builder("courant.lag.records")
            .description("Records that the stream has still to read, over all instances.")
            .register(meters.registry());
    meters.beforeEachPage(
        () ->
            gauge.register(
                lag.get().entrySet().stream()
                    .map(e -> row(name, topic, e.getKey(), e.getValue()))
                    .toList(),
                true));
  }

  private static Row<?> row(String name, String topic, int partition, long records) {
    return Row.of(
        Tags.of("stream", name, "topic", topic, "partition", String.valueOf(partition)), records);
  }
}
