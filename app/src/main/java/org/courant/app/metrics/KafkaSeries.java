package org.courant.app.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Kafka's clients have hundreds of metrics for each thread, topic and partition; kept are those
 * that an operator reads. All of them are in JMX.
 */
final class KafkaSeries implements MeterFilter {
  private static final String KAFKA = "kafka.";
  private static final Set<String> KEPT = Set.of();

  /** Changes with every start, or says nothing that the metric's name does not. */
  private static final Set<String> DROPPED_LABELS =
      Set.of("kafka.version", "process.id", "application.id");

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    return id.getName().startsWith(KAFKA) && !KEPT.isEmpty() && !KEPT.contains(id.getName())
        ? MeterFilterReply.DENY
        : MeterFilterReply.NEUTRAL;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    if (!id.getName().startsWith(KAFKA)) {
      return id;
    }
    List<Tag> kept = new ArrayList<>();
    for (Tag tag : id.getTagsAsIterable()) {
      if (!DROPPED_LABELS.contains(tag.getKey())) {
        kept.add(tag);
      }
    }
    return id.replaceTags(kept);
  }
}
