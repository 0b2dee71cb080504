package org.courant.processor.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.courant.avro.OutcomeKind;
import org.courant.processor.stream.Verdict.Fresh;
import org.courant.processor.stream.Verdict.Held;
import org.courant.processor.stream.Verdict.Passed;
import org.courant.processor.stream.Verdict.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what is embargoed, one version an article: a later one takes its place, a version
 * without an embargo ends it, a retraction takes back what is held too. All else is {@link
 * VersionPolicy}'s.
 */
final class EmbargoPolicy {
  private final VersionPolicy versions;
  private final Clock clock;

  EmbargoPolicy(Clock clock) {
    this.versions = new VersionPolicy(clock);
    this.clock = clock;
  }

  /**
   * Judges one record.
   *
   * @param held what is held of its article
   * @param release whether the record is what was held, published again
   */
  Verdict judge(
      @Nullable String key,
      @Nullable Article article,
      @Nullable ArticleState known,
      @Nullable HeldArticle held,
      boolean release) {
    Verdict verdict = versions.judge(key, article, known);
    if (article != null && held != null && !release && isOlder(article, known, held)) {
      return passed(
          OutcomeKind.STALE,
          known,
          VersionPolicy.staleReason(article, asState(known, held)) + ", held under embargo");
    }
    if (verdict instanceof Withdrawn withdrawn && held != null) {
      return withHeld(withdrawn, held);
    }
    return verdict instanceof Fresh fresh ? judge(fresh, known, held, release) : verdict;
  }

  private Verdict judge(
      Fresh fresh, @Nullable ArticleState known, @Nullable HeldArticle held, boolean release) {
    String hash = fresh.next().getContentHash();
    boolean heldToo = held != null && held.getContentHash().equals(hash);
    if (release && !heldToo) {
      return passed(OutcomeKind.STALE, known, "replaced or taken back while it was held");
    }
    Instant until = fresh.article().getEmbargoed();
    if (until == null || !until.isAfter(clock.instant())) {
      return fresh;
    }
    if (held != null && heldToo && !release && until.equals(held.getUntil())) {
      return passed(OutcomeKind.DUPLICATE, known, "held already, until " + until);
    }
    HeldArticle next =
        HeldArticle.newBuilder()
            .setArticle(fresh.article())
            .setUntil(until)
            .setContentHash(hash)
            .build();
    return new Held(next, version(known), fresh.warnings());
  }

  /** The retraction stands against repeats of what was held, as of what was published. */
  private static Withdrawn withHeld(Withdrawn withdrawn, HeldArticle held) {
    ArticleState next = withdrawn.next();
    return new Withdrawn(
        ArticleState.newBuilder(next)
            .setContentHash(held.getContentHash())
            .setRevised(VersionPolicy.latest(VersionPolicy.revised(held.getArticle()), next))
            .build(),
        withdrawn.previous(),
        withdrawn.reason() + "; it was held until " + held.getUntil(),
        withdrawn.warnings());
  }

  private static boolean isOlder(Article article, @Nullable ArticleState known, HeldArticle held) {
    return VersionPolicy.olderThan(asState(known, held), article);
  }

  private static ArticleState asState(@Nullable ArticleState known, HeldArticle held) {
    return ArticleState.newBuilder()
        .setVersion(version(known))
        .setContentHash(held.getContentHash())
        .setSourceVersion(held.getArticle().getSourceVersion())
        .setRevised(VersionPolicy.revised(held.getArticle()))
        .build();
  }

  private static Passed passed(OutcomeKind kind, @Nullable ArticleState known, String reason) {
    return new Passed(kind, version(known), null, reason, List.of());
  }

  private static int version(@Nullable ArticleState known) {
    return known == null ? 0 : known.getVersion();
  }
}
