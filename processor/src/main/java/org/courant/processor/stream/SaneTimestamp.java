package org.courant.processor.stream;

import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's time, kept within what has happened: −1 (a producer of an old format) becomes the
 * partition's time so far, a time to come becomes now. So no record stops the stream, and none
 * drags stream time ahead of the others.
 */
final class SaneTimestamp implements TimestampExtractor {
  private final Clock clock;

  SaneTimestamp(Clock clock) {
    this.clock = clock;
  }

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    long given = record.timestamp();
    if (given < 0) {
      return Math.max(partitionTime, 0);
    }
    return Math.min(given, clock.millis());
  }
}
