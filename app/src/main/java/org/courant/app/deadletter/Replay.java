package org.courant.app.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.courant.app.kafka.TopicScan;

/**
 * Sends dead letters again, with their own bytes, key and headers, and two more: of which letter,
 * and the how manieth attempt. A letter whose name is already in the articles topic is not sent
 * again, so that a replay may be repeated, also after a crash; one that has failed too often stays.
 */
public final class Replay {
  /** How often a record may be sent again, unless told. */
  public static final int USUAL_ATTEMPTS = 3;

  private final Map<String, Object> kafka;
  private final String articles;
  private final int mostAttempts;

  /**
   * A replay to one articles topic.
   *
   * @param mostAttempts how often a record may be sent again in all, 1 or more
   */
  public Replay(Map<String, Object> kafka, String articles, int mostAttempts) {
    if (mostAttempts < 1) {
      throw new IllegalArgumentException("--attempts: " + mostAttempts + " must be 1 or more");
    }
    this.kafka = kafka;
    this.articles = articles;
    this.mostAttempts = mostAttempts;
  }

  /** What became of a letter. */
  public enum Result {
    SENT,
    /** By an earlier replay. */
    SENT_BEFORE,
    /** It has failed as often as is allowed. */
    GIVEN_UP,
    /** It is no record of the articles topic. */
    FOREIGN
  }

  /** In their order; the result of each is at the same place. */
  public List<Result> send(List<DeadLetter> letters, TopicScan scan) throws InterruptedException {
    Set<String> sent = sentBefore(scan);
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 9 * 1024 * 1024);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Result> results = new ArrayList<>();
      for (DeadLetter letter : letters) {
        results.add(send(letter, sent, producer));
      }
      return results;
    }
  }

  private Result send(DeadLetter letter, Set<String> sent, KafkaProducer<byte[], byte[]> producer)
      throws InterruptedException {
    if (!articles.equals(letter.originTopic())) {
      return Result.FOREIGN;
    }
    if (sent.contains(letter.place())) {
      return Result.SENT_BEFORE;
    }
    if (letter.attempts() >= mostAttempts) {
      return Result.GIVEN_UP;
    }
    try {
      // One by one: an error names its letter, and what was sent before it is sent.
      producer.send(again(letter)).get();
    } catch (ExecutionException e) {
      throw new KafkaException(
          "dead letter " + letter.place() + " was not taken: " + e.getCause(), e.getCause());
    }
    return Result.SENT;
  }

  private ProducerRecord<byte[], byte[]> again(DeadLetter letter) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(articles, letter.record().key(), letter.record().value());
    for (Header header : letter.record().headers()) {
      boolean ours =
          header.key().equals(DeadLetter.REPLAY_OF) || header.key().equals(DeadLetter.ATTEMPTS);
      if (!ours && !header.key().startsWith(DeadLetter.STREAMS)) {
        record.headers().add(header);
      }
    }
    record.headers().add(DeadLetter.REPLAY_OF, bytes(letter.place()));
    record.headers().add(DeadLetter.ATTEMPTS, bytes(String.valueOf(letter.attempts() + 1)));
    return record;
  }

  private Set<String> sentBefore(TopicScan scan) throws InterruptedException {
    Set<String> sent = new HashSet<>();
    scan.read(
        articles,
        record -> {
          String of = DeadLetter.header(record, DeadLetter.REPLAY_OF);
          if (of != null) {
            sent.add(of);
          }
        });
    return sent;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
