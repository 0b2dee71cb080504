package org.courant.page.read;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what lies before the first records, from the latest to the earliest, partition by
 * partition in turn, until nothing is left or the view holds all that it can.
 */
final class Backfill implements Runnable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String NAME = "older records";

  private final Source source;
  private final String articles;
  private final BooleanSupplier full;
  private final Trouble trouble;
  private final BlockingQueue<List<Range>> given = new LinkedBlockingQueue<>();
  private final Deque<Range> open = new ArrayDeque<>();
  private volatile boolean closed;
  private volatile boolean begun;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;
  private final AtomicLong taken = new AtomicLong();
  private volatile Map<String, Long> left = Map.of();

  /**
   * Not running yet.
   *
   * @param articles the topic that is read only until the view is full
   */
  Backfill(Source source, String articles, BooleanSupplier full, Trouble trouble) {
    this.source = source;
    this.articles = articles;
    this.full = full;
    this.trouble = trouble;
  }

  void add(List<Range> ranges) {
    given.add(ranges);
  }

  /** The share of the articles that is read back; null where none is left to be. */
  @Nullable Double share() {
    if (!begun) {
      return 0.0;
    }
    long rest = left.getOrDefault(articles, 0L);
    long whole = taken.get();
    return rest == 0 ? null : Math.floor(100.0 * (whole - rest) / whole) / 100;
  }

  /** Whether nothing of a topic is left to be read back. */
  boolean isDone(String topic) {
    return begun && !left.containsKey(topic);
  }

  @Override
  public void run() {
    try (KafkaConsumer<byte[], byte[]> consumer = Consumers.of(source, "back", 1 << 20)) {
      running = consumer;
      Batch batch = new Batch(consumer, trouble);
      while (!closed) {
        take(open.isEmpty() ? given.poll(POLL.toMillis(), TimeUnit.MILLISECONDS) : given.poll());
        Range next = open.pollFirst();
        if (next != null) {
          read(consumer, batch, next);
        }
      }
    } catch (WakeupException | InterruptException | InterruptedException e) {
      // Told to end.
    }
  }

  private void take(@Nullable List<Range> ranges) {
    if (ranges != null) {
      ranges.stream().filter(range -> range.size() > 0).forEach(open::addLast);
      taken.addAndGet(ranges.stream().filter(this::isOfArticles).mapToLong(Range::size).sum());
      count();
      begun = true;
    }
  }

  private boolean isOfArticles(Range range) {
    return range.topic().name().equals(articles);
  }

  private void count() {
    left =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    range -> range.topic().name(), Collectors.summingLong(Range::size)));
  }

  private void read(KafkaConsumer<byte[], byte[]> consumer, Batch batch, Range range)
      throws InterruptedException {
    if (isOfArticles(range) && full.getAsBoolean()) {
      count();
      return;
    }
    try {
      chunk(consumer, batch, range.chunk());
      trouble.isOver(NAME);
      if (range.rest().size() > 0) {
        open.addLast(range.rest());
      }
      count();
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (TopicAuthorizationException e) {
      count(); // The tail says so.
    } catch (KafkaException e) {
      trouble.is(NAME, String.valueOf(e.getMessage()));
      open.addFirst(range);
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private void chunk(KafkaConsumer<byte[], byte[]> consumer, Batch batch, Range chunk)
      throws InterruptedException {
    consumer.assign(List.of(chunk.partition()));
    consumer.seek(chunk.partition(), chunk.begin());
    while (consumer.position(chunk.partition()) < chunk.before()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      List<ConsumerRecord<byte[], byte[]>> ours =
          records.records(chunk.partition()).stream()
              .filter(record -> record.offset() < chunk.before())
              .toList();
      if (!batch.give(chunk.partition(), ours, chunk.topic().sink(), Long.MAX_VALUE)) {
        Thread.sleep(PAUSE.toMillis());
      }
      if (closed) {
        return;
      }
    }
  }

  void close() {
    closed = true;
    KafkaConsumer<byte[], byte[]> consumer = running;
    if (consumer != null) {
      consumer.wakeup();
    }
  }
}
