package org.courant.app.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Kafka's clients have hundreds of metrics for each thread, task, store and topic; kept are those
 * that an operator reads. All of them are in JMX.
 *
 * <p>Labels are shortened but never dropped: by their number Micrometer tells a client's metric
 * from the same one of a topic.
 */
final class KafkaSeries implements MeterFilter {
  private static final String KAFKA = "kafka.";

  private static final Set<String> KEPT =
      Set.of(
          "kafka.stream.alive.stream.threads",
          "kafka.stream.thread.commit.latency.avg",
          "kafka.stream.thread.commit.latency.max",
          "kafka.stream.thread.commit.total",
          "kafka.stream.thread.poll.latency.avg",
          "kafka.stream.thread.poll.records.avg",
          "kafka.stream.thread.process.latency.avg",
          "kafka.stream.thread.process.ratio",
          "kafka.stream.thread.process.total",
          "kafka.stream.thread.blocked.time.ns.total",
          "kafka.stream.state.updater.active.restoring.tasks",
          "kafka.stream.state.updater.standby.updating.tasks",
          "kafka.stream.state.updater.restore.records.rate",
          "kafka.stream.task.dropped.records.total",
          "kafka.stream.task.restore.remaining.records.total",
          "kafka.stream.state.estimate.num.keys",
          "kafka.stream.state.total.sst.files.size",
          "kafka.consumer.fetch.manager.records.consumed.total",
          "kafka.consumer.fetch.manager.bytes.consumed.total",
          "kafka.consumer.fetch.manager.fetch.latency.avg",
          "kafka.consumer.fetch.manager.fetch.throttle.time.avg",
          "kafka.consumer.coordinator.assigned.partitions",
          "kafka.consumer.coordinator.rebalance.total",
          "kafka.consumer.coordinator.failed.rebalance.total",
          "kafka.consumer.coordinator.rebalance.latency.avg",
          "kafka.consumer.coordinator.last.heartbeat.seconds.ago",
          "kafka.consumer.last.poll.seconds.ago",
          "kafka.consumer.time.between.poll.max",
          "kafka.consumer.connection.count",
          "kafka.producer.record.send.total",
          "kafka.producer.record.error.total",
          "kafka.producer.record.retry.total",
          "kafka.producer.record.queue.time.avg",
          "kafka.producer.request.latency.avg",
          "kafka.producer.produce.throttle.time.avg",
          "kafka.producer.outgoing.byte.total",
          "kafka.producer.buffer.available.bytes",
          "kafka.producer.txn.commit.time.ns.total",
          "kafka.producer.connection.count");

  /** Part of every client's name, and another one after each start. */
  private static final Pattern UUID = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    return !id.getName().startsWith(KAFKA) || KEPT.contains(id.getName())
        ? MeterFilterReply.NEUTRAL
        : MeterFilterReply.DENY;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    return id.getName().startsWith(KAFKA)
        ? id.replaceTags(
            StreamSupport.stream(id.getTagsAsIterable().spliterator(), false)
                .map(tag -> Tag.of(tag.getKey(), UUID.matcher(tag.getValue()).replaceAll("")))
                .toList())
        : id;
  }
}
