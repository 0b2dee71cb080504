package org.courant.page.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.courant.page.view.Place;

/** Single records, read when somebody asks for them: one at a time, and not for long. */
final class Fetch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final long PATIENCE = Duration.ofSeconds(4).toNanos();
  private static final int MOST = 500;

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final ReentrantLock turn = new ReentrantLock();

  Fetch(Source source) {
    consumer = Consumers.of(source, "fetch", 256 << 10);
  }

  /** Empty where it lies there no more: a later one of its key has taken its place. */
  Optional<ConsumerRecord<byte[], byte[]>> record(String topic, long place) {
    List<ConsumerRecord<byte[], byte[]>> found =
        from(topic, place, 1, record -> record.offset() == Place.offset(place));
    return found.stream().findFirst();
  }

  /**
   * Records from a place on that pass, out of so many.
   *
   * @throws UnavailableException where the broker does not give them in time
   */
  List<ConsumerRecord<byte[], byte[]>> from(
      String topic, long place, int among, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    try {
      if (!turn.tryLock(PATIENCE, TimeUnit.NANOSECONDS)) {
        throw new UnavailableException("too many ask for articles at once; try again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the page ends");
    }
    try {
      return read(new TopicPartition(topic, Place.partition(place)), place, among, wanted);
    } catch (KafkaException e) {
      throw new UnavailableException("the broker does not give it: " + e.getMessage());
    } finally {
      turn.unlock();
    }
  }

  private List<ConsumerRecord<byte[], byte[]>> read(
      TopicPartition partition,
      long place,
      int among,
      Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    long begun = System.nanoTime();
    consumer.assign(List.of(partition));
    consumer.seek(partition, Place.offset(place));
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    int seen = 0;
    Long end = null;
    while (seen < among && found.size() < MOST) {
      var records = consumer.poll(POLL).records(partition);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (seen++ < among && wanted.test(record)) {
          found.add(record);
        }
      }
      if (records.isEmpty()) {
        end = end == null ? endOf(partition) : end;
        if (consumer.position(partition) >= end) {
          break;
        }
        if (System.nanoTime() - begun > PATIENCE) {
          throw new UnavailableException("the broker does not answer");
        }
      }
    }
    return found;
  }

  private long endOf(TopicPartition partition) {
    return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
  }

  @Override
  public void close() {
    turn.lock();
    try {
      consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1)));
    } finally {
      turn.unlock();
    }
  }
}
