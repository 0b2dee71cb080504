package org.courant.processor.stream;

import java.time.Instant;
import org.courant.avro.Article;
import org.courant.schemas.AvroSetup;

/** Articles that tests vary. */
final class Articles {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  static {
    AvroSetup.done();
  }

  private Articles() {}

  static Article.Builder article(String id, String body) {
    return Article.newBuilder()
        .setId(id)
        .setHeadline("Harbour vote delayed")
        .setBody(body)
        .setSeen(NOON);
  }

  static Article plain(String id, String body) {
    return article(id, body).build();
  }
}
