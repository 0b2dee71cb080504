package org.courant.app.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * One record of the dead letters topic, with the headers that Kafka Streams gave it.
 *
 * @param record as it lies there: the bytes are those that were read
 */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {
  /** Kafka Streams' own; they tell of the failure, not of the article. */
  static final String STREAMS = "__streams.errors.";

  static final String REPLAY_OF = "courant.replay.of";
  static final String ATTEMPTS = "courant.replay.attempts";

  /** Where it lies, such as {@code 0:17}: partition and offset of the dead letters topic. */
  public String place() {
    return record.partition() + ":" + record.offset();
  }

  public String key() {
    return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
  }

  public Instant at() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /** Where the record was read, such as {@code news.articles 1:204}. */
  public String origin() {
    return told("topic") + " " + told("partition") + ":" + told("offset");
  }

  @Nullable String originTopic() {
    return header(record, STREAMS + "topic");
  }

  public String exception() {
    return told("exception");
  }

  public String message() {
    return told("message");
  }

  public String stackTrace() {
    return told("stacktrace");
  }

  /** How often this record has been sent again; 0 for one that failed once. */
  public int attempts() {
    String told = header(record, ATTEMPTS);
    try {
      return told == null ? 0 : Integer.parseInt(told);
    } catch (NumberFormatException e) {
      return 0; // somebody else's header of the same name
    }
  }

  /** Whether key, exception or message hold the words, whatever their case. */
  public boolean has(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return (key() + '\n' + exception() + '\n' + message())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  private String told(String what) {
    String told = header(record, STREAMS + what);
    return told == null ? "unknown" : told;
  }

  static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
