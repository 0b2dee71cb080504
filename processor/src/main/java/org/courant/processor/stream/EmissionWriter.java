package org.courant.processor.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.courant.avro.ArticleState;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.StanceObservation;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.Rejected;
import org.courant.processor.stream.Emission.Output;
import org.jspecify.annotations.Nullable;

/** Turns a verdict, and what the engine found, into the records of every output topic. */
final class EmissionWriter {
  private final RecordEncoder encoder;
  private final int recordLimit;

  /**
   * @param recordLimit bytes that an enriched record, or the state of an article, may have: what
   *     the topics take
   */
  EmissionWriter(RecordEncoder encoder, int recordLimit) {
    this.encoder = encoder;
    this.recordLimit = recordLimit;
  }

  Emission fresh(Verdict.Fresh fresh, Enrichment enrichment, RecordMetadata source) {
    if (enrichment instanceof Rejected rejected) {
      return rejected(fresh, rejected.reason(), source);
    }
    Enriched enriched = (Enriched) enrichment;
    EnrichedArticle record =
        EnrichedRecords.toAvro(fresh.article(), fresh.next().getVersion(), enriched);
    Output output = encoder.enriched(record);
    ArticleState state =
        ArticleState.newBuilder(fresh.next())
            .setEntities(Observations.entities(record))
            .setStances(Observations.stances(record))
            .build();
    int size = Math.max(length(output), encoder.size(state));
    if (size > recordLimit) {
      return rejected(fresh, tooLarge(record.getId(), size), source);
    }
    List<String> warnings = new ArrayList<>(fresh.warnings());
    warnings.addAll(enriched.warnings());
    Outcome outcome =
        outcome(record.getId(), OutcomeKind.ENRICHED, record.getVersion(), source)
            .setWarnings(warnings)
            .setSeen(fresh.article().getSeen())
            .build();
    return new Emission(
        OutcomeKind.ENRICHED,
        true,
        state,
        List.of(output),
        entities(fresh.previous(), state),
        stances(fresh.previous(), state),
        encoder.outcome(outcome));
  }

  Emission withdrawn(String key, Verdict.Withdrawn withdrawn, RecordMetadata source) {
    Outcome outcome =
        outcome(key, OutcomeKind.RETRACTED, withdrawn.next().getVersion(), source)
            .setReason(withdrawn.reason())
            .setWarnings(withdrawn.warnings())
            .build();
    return new Emission(
        OutcomeKind.RETRACTED,
        true,
        withdrawn.next(),
        List.of(new Output(key, null)),
        entities(withdrawn.previous(), withdrawn.next()),
        stances(withdrawn.previous(), withdrawn.next()),
        encoder.outcome(outcome));
  }

  Emission held(String key, Verdict.Held held, RecordMetadata source) {
    Outcome outcome =
        outcome(key, OutcomeKind.HELD, held.version(), source)
            .setReason("embargoed until " + held.held().getUntil())
            .setWarnings(held.warnings())
            .setSeen(held.held().getArticle().getSeen())
            .build();
    return Emission.unchanged(OutcomeKind.HELD, null, encoder.outcome(outcome));
  }

  Emission passed(@Nullable String key, Verdict.Passed passed, RecordMetadata source) {
    Outcome outcome =
        outcome(key == null ? "" : key, passed.kind(), passed.version(), source)
            .setReason(passed.reason())
            .setWarnings(passed.warnings())
            .build();
    return Emission.unchanged(passed.kind(), passed.next(), encoder.outcome(outcome));
  }

  /** What cannot be enriched leaves the version before it standing. */
  private Emission rejected(Verdict.Fresh fresh, String reason, RecordMetadata source) {
    int standing = fresh.previous() == null ? 0 : fresh.previous().getVersion();
    Outcome outcome =
        outcome(fresh.article().getId(), OutcomeKind.REJECTED, standing, source)
            .setReason(reason)
            .setWarnings(fresh.warnings())
            .setSeen(fresh.article().getSeen())
            .build();
    return Emission.unchanged(OutcomeKind.REJECTED, null, encoder.outcome(outcome));
  }

  private static int length(Output output) {
    return output.value() == null ? 0 : output.value().length;
  }

  private String tooLarge(String id, int size) {
    return "article "
        + id
        + ": the enriched record has "
        + size
        + " bytes, limit is "
        + recordLimit;
  }

  private static Outcome.Builder outcome(
      String id, OutcomeKind kind, int version, RecordMetadata source) {
    return Outcome.newBuilder()
        .setArticleId(id)
        .setKind(kind)
        .setVersion(version)
        .setTopic(source.topic())
        .setPartition(source.partition())
        .setOffset(source.offset());
  }

  /** First the earlier observations taken back, then the new ones. */
  private List<Output> entities(@Nullable ArticleState previous, ArticleState next) {
    List<Output> outputs = new ArrayList<>();
    if (previous != null) {
      for (EntityObservation earlier : previous.getEntities()) {
        outputs.add(encoder.entity(Observations.withdrawn(earlier)));
      }
    }
    next.getEntities().forEach(observation -> outputs.add(encoder.entity(observation)));
    return outputs;
  }

  private List<Output> stances(@Nullable ArticleState previous, ArticleState next) {
    List<Output> outputs = new ArrayList<>();
    if (previous != null) {
      for (StanceObservation earlier : previous.getStances()) {
        outputs.add(encoder.stance(Observations.withdrawn(earlier)));
      }
    }
    next.getStances().forEach(observation -> outputs.add(encoder.stance(observation)));
    return outputs;
  }
}
