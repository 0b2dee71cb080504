package org.courant.stories.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryProbe;

/**
 * The story stream with four partitions of articles, of mail and of probes, each read in its order
 * and all of them in any order.
 */
final class SlowMail implements AutoCloseable {
  private static final String APART = ".out";
  private static final int PARTITIONS = 4;

  private final Random random;
  private final StoryUnderTest stream;
  private final TestInputTopic<Integer, StoryProbe> probes;
  private final TestInputTopic<String, StoryMail> mail;
  private final TestOutputTopic<Integer, StoryProbe> probed;
  private final TestOutputTopic<String, StoryMail> mailed;
  private final Map<String, Deque<Runnable>> queues = new TreeMap<>();
  private final List<StoryMembership> stories = new ArrayList<>();

  SlowMail(Path stateDir, Random random) {
    this.random = random;
    stream = new StoryUnderTest(stateDir, APART);
    probes =
        stream.driver.createInputTopic(
            StoryUnderTest.TOPICS.storyProbes(),
            new IntegerSerializer(),
            StoryUnderTest.serde(StoryProbe.class).serializer());
    mail =
        stream.driver.createInputTopic(
            StoryUnderTest.TOPICS.storyMail(),
            new StringSerializer(),
            StoryUnderTest.serde(StoryMail.class).serializer());
    probed =
        stream.driver.createOutputTopic(
            StoryUnderTest.TOPICS.storyProbes() + APART,
            new IntegerDeserializer(),
            StoryUnderTest.serde(StoryProbe.class).deserializer());
    mailed =
        stream.driver.createOutputTopic(
            StoryUnderTest.TOPICS.storyMail() + APART,
            new StringDeserializer(),
            StoryUnderTest.serde(StoryMail.class).deserializer());
  }

  void publish(EnrichedArticle article, Instant arrived) {
    queue("articles", article.getId(), () -> stream.publish(article, arrived));
  }

  void deliverAll() {
    while (!queues.isEmpty()) {
      List<Deque<Runnable>> waiting = new ArrayList<>(queues.values());
      Deque<Runnable> queue = waiting.get(random.nextInt(waiting.size()));
      queue.removeFirst().run();
      queues.values().removeIf(Deque::isEmpty);
      collect();
    }
  }

  private void collect() {
    for (TestRecord<Integer, StoryProbe> probe : probed.readRecordsToList()) {
      queue("probes", probe.key(), () -> probes.pipeInput(probe));
    }
    for (TestRecord<String, StoryMail> letter : mailed.readRecordsToList()) {
      queue("mail", letter.key(), () -> mail.pipeInput(letter));
    }
    stream.stories().forEach(record -> stories.add(record.value()));
  }

  private void queue(String topic, Object key, Runnable delivery) {
    String partition = topic + Math.floorMod(key.hashCode(), PARTITIONS);
    queues.computeIfAbsent(partition, p -> new ArrayDeque<>()).addLast(delivery);
  }

  List<StoryMembership> stories() {
    return stories;
  }

  List<StoryMerge> merges() {
    return stream.merges();
  }

  @Override
  public void close() {
    stream.close();
  }
}
