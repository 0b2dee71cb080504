package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.courant.ingest.publish.ArticleRecords;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.EnrichedRecords;
import org.courant.schemas.RecordJson;

/** All that is found in a corpus in sixteen letters: whoever makes it faster leaves them alone. */
final class Digest {
  private Digest() {}

  static String of(Corpus corpus, Enricher enricher) {
    MessageDigest digest = sha();
    for (Article article : corpus.articles()) {
      digest.update(line(article, enricher.enrich(article)).getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static String line(Article article, Enrichment enrichment) {
    return enrichment instanceof Enriched enriched
        ? RecordJson.line(EnrichedRecords.toAvro(record(article), 1, enriched))
        : enrichment.toString();
  }

  private static org.courant.avro.Article record(Article article) {
    return ArticleRecords.toAvro(Items.of(article, article.id(), Instant.EPOCH), Instant.EPOCH);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
