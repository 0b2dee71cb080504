package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Article;
import org.courant.avro.HeldArticle;
import org.courant.avro.HeldHeader;
import org.jspecify.annotations.Nullable;

/**
 * Publishes held articles again when their time has come. So a released article goes the way of
 * every record: one outcome or one dead letter with its bytes, and in the order of the topic, so
 * that a retraction read before it still stands.
 */
final class ReleaseHeld extends ContextualProcessor<String, Article, String, Article> {
  /** Marks the record; its value is the time until which it was held. */
  static final String HEADER = "courant.released";

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Clock clock;
  private @Nullable KeyValueStore<String, HeldArticle> held;
  private Instant nextDue = Instant.MIN;

  ReleaseHeld(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Article> context) {
    super.init(context);
    held = context.getStateStore(NewsTopology.HELD);
    context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, now -> release());
  }

  /** All that is held came by here first, so the store is looked through only when one is due. */
  @Override
  @SuppressWarnings("NullAway") // a tombstone is a null value
  public void process(Record<String, Article> record) {
    if (record.value() != null && record.value().getEmbargoed() != null) {
      nextDue = earlier(nextDue, record.value().getEmbargoed());
    }
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private void release() {
    Instant now = clock.instant();
    if (nextDue.isAfter(now)) {
      return;
    }
    nextDue = Instant.MAX;
    try (KeyValueIterator<String, HeldArticle> all = held.all()) {
      while (all.hasNext()) {
        KeyValue<String, HeldArticle> next = all.next();
        if (next.value.getReleased()) {
          continue;
        }
        if (next.value.getUntil().isAfter(now)) {
          nextDue = earlier(nextDue, next.value.getUntil());
        } else {
          release(next.key, next.value, now);
        }
      }
    }
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private void release(String key, HeldArticle article, Instant now) {
    held.put(key, HeldArticle.newBuilder(article).setReleased(true).build());
    context()
        .forward(new Record<>(key, article.getArticle(), now.toEpochMilli(), headers(article)));
  }

  private static Headers headers(HeldArticle article) {
    Headers headers = new RecordHeaders();
    for (HeldHeader header : article.getHeaders()) {
      headers.add(header.getName(), bytes(header.getValue()));
    }
    return headers.add(HEADER, article.getUntil().toString().getBytes(US_ASCII));
  }

  @SuppressWarnings("NullAway") // Kafka takes null for a header's value
  private static byte[] bytes(@Nullable ByteBuffer value) {
    if (value == null) {
      return null;
    }
    byte[] bytes = new byte[value.remaining()];
    value.duplicate().get(bytes);
    return bytes;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
