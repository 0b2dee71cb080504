package org.courant.ingest.publish;

import java.time.Instant;
import org.courant.avro.Article;
import org.courant.avro.Status;
import org.courant.ingest.item.Item;
import org.courant.schemas.AvroSetup;

/** An item as the record that goes to the topic. */
public final class ArticleRecords {
  static {
    AvroSetup.done();
  }

  private ArticleRecords() {}

  /**
   * The record.
   *
   * @param seen when we got it; a crawler that had it earlier has said so itself
   */
  public static Article toAvro(Item item, Instant seen) {
    return Article.newBuilder()
        .setId(item.id())
        .setHeadline(item.headline())
        .setStandfirst(item.standfirst())
        .setBody(item.body())
        .setLanguage(item.language())
        .setSource(item.source())
        .setUrl(item.url())
        .setAuthors(item.authors())
        .setSubjects(item.subjects())
        .setRights(item.rights())
        .setSourceVersion(item.sourceVersion())
        .setStatus(Status.valueOf(item.status().name()))
        .setUrgency(item.urgency())
        .setPublished(item.published())
        .setUpdated(item.updated())
        .setEmbargoed(item.embargoed())
        .setSeen(item.seen() != null ? item.seen() : seen)
        .setNote(item.note())
        .build();
  }
}
