package org.courant.processor.stream;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * From bytes to a record. Not left to the source: there Streams decodes when it buffers a record,
 * and sends the dead letter before the record counts as read. Another task's commit then made the
 * letter stand without its offset, and a stop in that moment made a second one.
 */
public final class Decode<T> extends ContextualProcessor<String, byte[], String, T> {
  /** How the names of such nodes begin. */
  static final String NAME = "decode-";

  private final String topic;
  private final Deserializer<T> deserializer;

  public Decode(String topic, Deserializer<T> deserializer) {
    this.topic = topic;
    this.deserializer = deserializer;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    T value = deserializer.deserialize(topic, record.headers(), record.value());
    context().forward(record.withValue(value));
  }
}
