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
    bindStream(meters, stream, topic, lag);
    Gauge.builder("courant.held.articles", stream, NewsStream::held)
        .description("Articles that wait on this instance for the end of their embargo.")
        .register(meters.registry());
    var info =
        meters.info(
            "courant_model_info", "Models and lexicons that have a say.", "model", "version");
    models.forEach((model, version) -> info.addLabelValues(model, version));
  }

  /** Binds what every stream has: its state, its lag, and Kafka's own metrics. */
  public static void bindStream(
      Meters meters, NewsStream stream, String topic, Supplier<Map<Integer, Long>> lag) {
    for (State state : State.values()) {
      Gauge.builder("courant.stream.state", stream, s -> s.state() == state ? 1 : 0)
          .description("1 for the state that Kafka Streams is in.")
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(meters.registry());
    }
    KafkaStreamsMetrics kafka = new KafkaStreamsMetrics(stream.kafka());
    meters.bind(kafka, kafka::close);
    lag(meters, topic, lag);
  }

  private static void lag(Meters meters, String topic, Supplier<Map<Integer, Long>> lag) {
    MultiGauge gauge =
        MultiGauge.builder("courant.lag.records")
            .description("Records that the processors have still to read, over all instances.")
            .register(meters.registry());
    meters.beforeEachPage(
        () ->
            gauge.register(
                lag.get().entrySet().stream()
                    .map(e -> row(topic, e.getKey(), e.getValue()))
                    .toList(),
                true));
  }

  private static Row<?> row(String topic, int partition, long records) {
    return Row.of(Tags.of("topic", topic, "partition", String.valueOf(partition)), records);
  }
}
