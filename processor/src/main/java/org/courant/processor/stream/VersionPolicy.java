package org.courant.processor.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Status;
import org.courant.schemas.AvroSetup;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is new. The same content again is a DUPLICATE; changed content is the next version;
 * content that the publisher dated before what we have is STALE; cancelled, withheld or a tombstone
 * is a retraction. A retraction stands against mere repeats: a feed that still lists the item, or a
 * folder published again, does not bring a retracted article back; a changed or a later-dated
 * version does.
 */
final class VersionPolicy {
  static {
    AvroSetup.done();
  }

  private static final Duration CLOCK_SKEW = Duration.ofDays(1);

  private final Clock clock;

  VersionPolicy(Clock clock) {
    this.clock = clock;
  }

  Verdict judge(@Nullable String key, @Nullable Article article, @Nullable ArticleState known) {
    if (key == null || key.isEmpty()) {
      return refused("record has no key; the key must be the article id");
    }
    if (article == null) {
      return withdrawn(known, known == null ? null : known.getRevised(), null, "tombstone");
    }
    if (!key.equals(article.getId())) {
      return refused(
          "record key is '"
              + key
              + "' but the article id is '"
              + article.getId()
              + "'; they must be equal");
    }
    if (article.getStatus() == Status.UNKNOWN) {
      // A publisher may have meant to keep it back, in a word that we do not know.
      return refused(
          "article " + key + ": its status is of a later version; upgrade the processor");
    }
    return judge(article, known);
  }

  private Verdict judge(Article article, @Nullable ArticleState known) {
    String hash = ContentHash.of(article);
    if (known != null && olderThan(known, article)) {
      return passed(OutcomeKind.STALE, known, staleReason(article, known));
    }
    if (article.getStatus() != Status.USABLE) {
      String reason = "status is " + article.getStatus();
      return withdrawn(known, revised(article), article.getSourceVersion(), reason);
    }
    if (known != null && hash.equals(known.getContentHash())) {
      if (!known.getRetracted()) {
        return repeated(article, known);
      }
      if (!newerThan(known, article)) {
        return passed(
            OutcomeKind.STALE,
            known,
            "retracted at version "
                + known.getVersion()
                + "; the same content brings it back only with a later 'updated' time");
      }
    }
    return new Verdict.Fresh(article, next(article, hash, known), known, warnings(article));
  }

  private ArticleState next(Article article, String hash, @Nullable ArticleState known) {
    return ArticleState.newBuilder()
        .setVersion(known == null ? 1 : known.getVersion() + 1)
        .setContentHash(hash)
        .setSourceVersion(article.getSourceVersion())
        .setRevised(latest(revised(article), known))
        .build();
  }

  /** A repeat may carry a later date; a version dated between the two would then be stale. */
  private Verdict repeated(Article article, ArticleState known) {
    Instant revised = latest(revised(article), known);
    ArticleState next =
        Objects.equals(revised, known.getRevised())
            ? null
            : ArticleState.newBuilder(known).setRevised(revised).build();
    return new Verdict.Passed(
        OutcomeKind.DUPLICATE, known.getVersion(), next, null, warnings(article));
  }

  private static Verdict withdrawn(
      @Nullable ArticleState known,
      @Nullable Instant revised,
      @Nullable Integer sourceVersion,
      String reason) {
    ArticleState.Builder next =
        ArticleState.newBuilder()
            .setVersion(known == null ? 0 : known.getVersion())
            .setContentHash(known == null ? "" : known.getContentHash())
            .setSourceVersion(sourceVersion)
            .setRevised(latest(revised, known))
            .setRetracted(true);
    return new Verdict.Withdrawn(next.build(), known, reason, List.of());
  }

  private static Verdict refused(String reason) {
    return new Verdict.Passed(OutcomeKind.REJECTED, 0, null, reason, List.of());
  }

  private static Verdict passed(OutcomeKind kind, ArticleState known, String reason) {
    return new Verdict.Passed(kind, known.getVersion(), null, reason, List.of());
  }

  /** The publisher's own numbering decides where both have it; else its dates; else the order. */
  static boolean olderThan(ArticleState known, Article article) {
    Integer theirs = article.getSourceVersion();
    if (theirs != null && known.getSourceVersion() != null) {
      return theirs < known.getSourceVersion();
    }
    Instant revised = revised(article);
    return revised != null && known.getRevised() != null && revised.isBefore(known.getRevised());
  }

  private static boolean newerThan(ArticleState known, Article article) {
    Integer theirs = article.getSourceVersion();
    if (theirs != null && known.getSourceVersion() != null) {
      return theirs > known.getSourceVersion();
    }
    Instant revised = revised(article);
    return revised != null && (known.getRevised() == null || revised.isAfter(known.getRevised()));
  }

  static String staleReason(Article article, ArticleState known) {
    return "older than version "
        + known.getVersion()
        + ": it is of "
        + revised(article)
        + " (source version "
        + article.getSourceVersion()
        + "), we have "
        + known.getRevised()
        + " (source version "
        + known.getSourceVersion()
        + ")";
  }

  static @Nullable Instant revised(Article article) {
    return article.getUpdated() != null ? article.getUpdated() : article.getPublished();
  }

  static @Nullable Instant latest(@Nullable Instant revised, @Nullable ArticleState known) {
    Instant before = known == null ? null : known.getRevised();
    if (revised == null || (before != null && before.isAfter(revised))) {
      return before;
    }
    return revised;
  }

  private List<String> warnings(Article article) {
    Instant revised = revised(article);
    if (revised != null && revised.isAfter(clock.instant().plus(CLOCK_SKEW))) {
      return List.of("dated in the future: " + revised);
    }
    return List.of();
  }
}
