package org.courant.processor.stream;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.Article;

/**
 * From bytes to an article. Not left to the source: there Streams decodes when it buffers a record,
 * and sends the dead letter before the record counts as read. Another task's commit then made the
 * letter stand without its offset, and a stop in that moment made a second one.
 */
final class DecodeArticle extends ContextualProcessor<String, byte[], String, Article> {
  /** Its node in the topology. */
  static final String NAME = "decode-article";

  private final String topic;
  private final Deserializer<Article> deserializer;

  DecodeArticle(String topic, Deserializer<Article> deserializer) {
    this.topic = topic;
    this.deserializer = deserializer;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    Article article = deserializer.deserialize(topic, record.headers(), record.value());
    context().forward(record.withValue(article));
  }
}
