package org.courant.processor.stream;

import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.jspecify.annotations.Nullable;

/** Runs the engine on what is new, and encodes what the record leads to. */
final class EnrichArticle extends ContextualProcessor<String, Verdict, String, Emission> {
  private final Function<Article, Enrichment> enricher;
  private final EmissionWriter writer;
  private final StreamWatch watch;

  EnrichArticle(Function<Article, Enrichment> enricher, EmissionWriter writer, StreamWatch watch) {
    this.enricher = enricher;
    this.writer = writer;
    this.watch = watch;
  }

  @Override
  public void process(Record<String, Verdict> record) {
    RecordMetadata source =
        context()
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a verdict without a source record"));
    Emission emission = emission(record.key(), record.value(), source);
    context().forward(record.withValue(emission));
    watch.outcome(emission.kind(), seen(record), Instant.ofEpochMilli(record.timestamp()));
  }

  /** An article that was held took its time on purpose. */
  private static @Nullable Instant seen(Record<String, Verdict> record) {
    return record.value() instanceof Verdict.Fresh fresh
            && record.headers().lastHeader(ReleaseHeld.HEADER) == null
        ? fresh.article().getSeen()
        : null;
  }

  private Emission emission(String key, Verdict verdict, RecordMetadata source) {
    if (verdict instanceof Verdict.Fresh fresh) {
      return writer.fresh(fresh, enrich(EnrichedRecords.fromAvro(fresh.article())), source);
    }
    if (verdict instanceof Verdict.Withdrawn withdrawn) {
      return writer.withdrawn(key, withdrawn, source);
    }
    if (verdict instanceof Verdict.Held held) {
      return writer.held(key, held, source);
    }
    return writer.passed(key, (Verdict.Passed) verdict, source);
  }

  /** A stack overflow is a defect on one article, not the end of the thread. */
  private Enrichment enrich(Article article) {
    try {
      return enricher.apply(article);
    } catch (StackOverflowError e) {
      throw new IllegalStateException(
          "article " + article.id() + ": the engine ran out of stack", e);
    }
  }
}
