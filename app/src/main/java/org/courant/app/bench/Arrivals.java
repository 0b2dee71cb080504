package org.courant.app.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads what is enriched, committed records only, and holds each against the time at which its
 * article was due to be published. A load that falls behind its plan thus counts as waiting, and is
 * not forgiven (“coordinated omission”).
 */
final class Arrivals implements AutoCloseable {
  private static final long HOUR = TimeUnit.HOURS.toMicros(1);

  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final Histogram latency = new Histogram(HOUR, 3);
  private final KafkaConsumer<String, byte[]> consumer;
  private final int counted;
  private final CountDownLatch missing;
  private final Thread thread;
  private volatile boolean closed;
  private volatile long first;
  private volatile long last;

  /**
   * @param warming how many arrivals are not counted
   * @param counted how many are
   */
  Arrivals(String bootstrap, String topic, int warming, int counted) {
    this.counted = counted;
    missing = new CountDownLatch(warming + counted);
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    thread = new Thread(this::read, "arrivals");
    thread.setDaemon(true);
    thread.start();
  }

  /** An article is due at {@code System.nanoTime()}. */
  void expect(String id, long nanos) {
    due.put(id, nanos);
  }

  private void read() {
    try (consumer) {
      while (!closed) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          arrived(record.key(), System.nanoTime());
        }
      }
    }
  }

  private void arrived(String id, long now) {
    Long planned = due.remove(id);
    if (planned == null) {
      return;
    }
    if (missing.getCount() <= counted) {
      last = now;
      latency.recordValue(Math.min(HOUR, (now - planned) / 1000));
    } else {
      first = now;
    }
    missing.countDown();
  }

  /**
   * Waits for all that is expected.
   *
   * @throws IllegalStateException where it does not come
   */
  void await(Duration patience) throws InterruptedException {
    if (!missing.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(
          missing.getCount() + " articles were not enriched within " + patience.toSeconds() + " s");
    }
  }

  /** Waits until the warming up is over. */
  void awaitWarm() throws InterruptedException {
    while (missing.getCount() > counted) {
      Thread.sleep(5);
    }
  }

  /** Articles a second, of those that count. */
  double rate() {
    return counted * 1e9 / (last - first);
  }

  Histogram latency() {
    return latency;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
