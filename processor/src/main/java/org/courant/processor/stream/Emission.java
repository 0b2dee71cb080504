package org.courant.processor.stream;

import java.util.List;
import org.courant.avro.ArticleState;
import org.courant.avro.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * All that one record of {@code news.articles} leads to, already encoded: whatever can go wrong
 * with a record goes wrong before the first of its outputs is written, so it is either a dead
 * letter or an outcome, never both.
 *
 * @param kind of the outcome
 * @param settled whether it takes the place of what is held under embargo
 * @param state what to remember of the article, or null to leave it as it is
 * @param enriched at most one, with a null value for a tombstone
 */
record Emission(
    OutcomeKind kind,
    boolean settled,
    @Nullable ArticleState state,
    List<Output> enriched,
    List<Output> entities,
    List<Output> stances,
    Output outcome) {
  Emission {
    enriched = List.copyOf(enriched);
    entities = List.copyOf(entities);
    stances = List.copyOf(stances);
  }

  /** An outcome, and nothing downstream. */
  static Emission unchanged(OutcomeKind kind, @Nullable ArticleState state, Output outcome) {
    return new Emission(kind, false, state, List.of(), List.of(), List.of(), outcome);
  }

  /** Passed on once and never compared, so the array needs no copy. */
  @SuppressWarnings("ArrayRecordComponent")
  record Output(String key, byte @Nullable [] value) {}
}
