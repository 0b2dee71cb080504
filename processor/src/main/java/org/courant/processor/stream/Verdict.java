package org.courant.processor.stream;

import java.util.List;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.courant.avro.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** What a record of {@code news.articles} is, given what the processor remembers of its article. */
sealed interface Verdict {
  /** What was odd about the record without stopping it. */
  List<String> warnings();

  /** A first or a changed version, to be enriched. */
  record Fresh(
      Article article, ArticleState next, @Nullable ArticleState previous, List<String> warnings)
      implements Verdict {}

  /** The article is taken back: everything downstream of it is withdrawn. */
  record Withdrawn(
      ArticleState next, @Nullable ArticleState previous, String reason, List<String> warnings)
      implements Verdict {}

  /** New, but not to be seen before its time. */
  record Held(HeldArticle held, int version, List<String> warnings) implements Verdict {}

  /**
   * Nothing changes downstream: DUPLICATE, STALE or REJECTED.
   *
   * @param next the state to remember, or null to leave it as it is
   */
  record Passed(
      OutcomeKind kind,
      int version,
      @Nullable ArticleState next,
      @Nullable String reason,
      List<String> warnings)
      implements Verdict {}
}
