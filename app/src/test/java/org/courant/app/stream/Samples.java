package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.avro.Article;

/** Articles of our own making, as records of a stream's articles topic. */
final class Samples {
  static final String BODY =
      """
      Finance Minister Dana Brandt accused Northgate Shipping of hiding its losses on Tuesday.

      “The board misled this house,” Brandt told reporters in Oslo. Northgate denied the charge.
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Samples() {}

  static Article article(String id, String body) {
    return Article.newBuilder()
        .setId(id)
        .setHeadline("Minister Brandt accuses Northgate of hiding losses")
        .setBody(body)
        .build();
  }

  static Article another() {
    return article("sample-" + COUNT.incrementAndGet(), BODY);
  }

  static ProducerRecord<byte[], byte[]> record(LiveStream stream, Article article) {
    String topic = stream.topics.articles();
    byte[] value = stream.serdes.of(Article.class).serializer().serialize(topic, article);
    return new ProducerRecord<>(topic, article.getId().getBytes(UTF_8), value);
  }
}
