package org.courant.page.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Follows the topics: first the newest few hundred records of each partition, then whatever comes.
 * Topics and partitions that are made later are found.
 */
final class Tail implements Runnable {
  static final int FIRST = 300;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String ALL = "the topics";

  private final Source source;
  private final Map<String, Topic> topics = new HashMap<>();
  private final Trouble trouble;
  private final Consumer<List<Range>> older;
  private final Map<TopicPartition, Long> liveFrom = new HashMap<>();
  private volatile boolean closed;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;
  private final Set<String> followed = ConcurrentHashMap.newKeySet();
  private boolean first = true;
  private long looked;

  /**
   * Not running yet.
   *
   * @param older takes what lies before the first records
   */
  Tail(Source source, List<Topic> topics, Trouble trouble, Consumer<List<Range>> older) {
    this.source = source;
    topics.forEach(topic -> this.topics.put(topic.name(), topic));
    this.trouble = trouble;
    this.older = older;
  }

  @Override
  public void run() {
    try (KafkaConsumer<byte[], byte[]> consumer = Consumers.of(source, "tail", 1 << 20)) {
      running = consumer;
      Batch batch = new Batch(consumer, trouble);
      while (!closed) {
        step(consumer, batch);
      }
    } catch (WakeupException | InterruptException e) {
      // Told to end.
    }
  }

  private void step(KafkaConsumer<byte[], byte[]> consumer, Batch batch) {
    try {
      if (first || System.nanoTime() - looked > LOOK_AGAIN) {
        look(consumer);
        trouble.isOver(ALL);
      }
      if (consumer.assignment().isEmpty()) {
        pause();
        return;
      }
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      boolean taken = true;
      for (TopicPartition partition : records.partitions()) {
        taken &=
            batch.give(
                partition,
                records.records(partition),
                topic(partition).sink(),
                liveFrom.getOrDefault(partition, 0L));
      }
      if (!taken) {
        pause();
      }
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (TopicAuthorizationException e) {
      leave(consumer, e.unauthorizedTopics());
    } catch (KafkaException e) {
      trouble.is(ALL, String.valueOf(e.getMessage()));
      pause();
    }
  }

  /** Some may only be seen from outside; the page shows what the others tell. */
  private void leave(KafkaConsumer<byte[], byte[]> consumer, Set<String> refused) {
    refused.forEach(name -> trouble.is(name, "the broker does not let the page read it"));
    topics.keySet().removeAll(refused);
    followed.removeAll(refused);
    consumer.assign(
        consumer.assignment().stream()
            .filter(partition -> topics.containsKey(partition.topic()))
            .toList());
  }

  /** Whether the topic is there and may be read. */
  boolean follows(String topic) {
    return followed.contains(topic);
  }

  private Topic topic(TopicPartition partition) {
    return Objects.requireNonNull(topics.get(partition.topic()));
  }

  /** Looks for partitions that are not followed yet. */
  private void look(KafkaConsumer<byte[], byte[]> consumer) {
    List<TopicPartition> found = new ArrayList<>();
    Map<String, List<PartitionInfo>> there = consumer.listTopics();
    for (String name : topics.keySet()) {
      for (PartitionInfo info : there.getOrDefault(name, List.of())) {
        TopicPartition partition = new TopicPartition(name, info.partition());
        if (!liveFrom.containsKey(partition)) {
          found.add(partition);
        }
      }
    }
    if (!found.isEmpty()) {
      begin(consumer, found);
    }
    first = false;
    looked = System.nanoTime();
  }

  private void begin(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> found) {
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(found);
    Map<TopicPartition, Long> ends = consumer.endOffsets(found);
    List<TopicPartition> all = new ArrayList<>(consumer.assignment());
    all.addAll(found);
    consumer.assign(all);
    List<Range> before = new ArrayList<>();
    for (TopicPartition partition : found) {
      long begin = Objects.requireNonNull(begins.get(partition));
      long end = Objects.requireNonNull(ends.get(partition));
      long from = Math.max(begin, end - FIRST);
      consumer.seek(partition, from);
      // A topic that is made after the start is new from its first record on.
      liveFrom.put(partition, first ? end : begin);
      followed.add(partition.topic());
      Topic topic = topic(partition);
      long depth = Math.max(0, topic.depth() / parts(found, topic) - FIRST);
      before.add(
          new Range(topic, partition, depth > from ? begin : Math.max(begin, from - depth), from));
    }
    older.accept(before);
  }

  private static long parts(List<TopicPartition> found, Topic topic) {
    return found.stream().filter(p -> p.topic().equals(topic.name())).count();
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
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
