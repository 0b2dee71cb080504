package org.courant.stories.kept;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryProbe;
import org.courant.avro.TrendChange;

/**
 * The time of the article that caused a message, not of the message. So a stream that reads old
 * articles again forgets what is old for them, and not what is old for the clock.
 */
public final class CauseTime implements TimestampExtractor {
  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    Object value = record.value();
    if (value instanceof StoryMail mail) {
      return mail.getTime();
    }
    if (value instanceof StoryProbe probe) {
      return probe.getTime();
    }
    return value instanceof TrendChange change ? change.getTime() : Math.max(partitionTime, 0);
  }
}
