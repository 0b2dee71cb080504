package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.processor.stream.Articles.NOON;
import static org.courant.processor.stream.Articles.article;
import static org.courant.processor.stream.Articles.plain;

import java.time.Clock;
import java.time.ZoneOffset;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Status;
import org.courant.processor.stream.Verdict.Fresh;
import org.courant.processor.stream.Verdict.Passed;
import org.courant.processor.stream.Verdict.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionPolicyTest {
  private final VersionPolicy policy = new VersionPolicy(Clock.fixed(NOON, ZoneOffset.UTC));
  private @Nullable ArticleState known;

  /** Judges, and remembers as the processor would. */
  private Verdict judge(@Nullable Article article) {
    Verdict verdict = policy.judge("a", article, known);
    if (verdict instanceof Fresh fresh) {
      known = fresh.next();
    } else if (verdict instanceof Withdrawn withdrawn) {
      known = withdrawn.next();
    } else if (verdict instanceof Passed passed && passed.next() != null) {
      known = passed.next();
    }
    return verdict;
  }

  private void expectFresh(int version, Article article) {
    assertThat(judge(article))
        .isInstanceOfSatisfying(
            Fresh.class, fresh -> assertThat(fresh.next().getVersion()).isEqualTo(version));
  }

  private Passed expectPassed(OutcomeKind kind, Article article) {
    Verdict verdict = judge(article);
    assertThat(verdict)
        .isInstanceOfSatisfying(Passed.class, p -> assertThat(p.kind()).isEqualTo(kind));
    return (Passed) verdict;
  }

  @Test
  void firstSightIsVersionOne() {
    expectFresh(1, plain("a", "The council met."));
  }

  @Test
  void sameContentIsDuplicate() {
    expectFresh(1, plain("a", "The council met."));
    expectPassed(OutcomeKind.DUPLICATE, plain("a", "The council  met.\n"));
  }

  @Test
  void onlyMovedDatesAreDuplicate() {
    expectFresh(1, article("a", "x").setPublished(NOON).build());
    expectPassed(
        OutcomeKind.DUPLICATE, article("a", "x").setPublished(NOON.plusSeconds(9)).build());
  }

  @Test
  void changedContentIsNextVersion() {
    expectFresh(1, plain("a", "one"));
    expectFresh(2, plain("a", "two"));
    expectFresh(3, plain("a", "one"));
  }

  @Test
  void changedHeadlineIsNextVersion() {
    expectFresh(1, plain("a", "one"));
    expectFresh(2, article("a", "one").setHeadline("Harbour vote passed").build());
  }

  @Test
  void olderRevisionIsStale() {
    expectFresh(1, article("a", "new").setUpdated(NOON).build());
    Passed stale =
        expectPassed(
            OutcomeKind.STALE, article("a", "old").setUpdated(NOON.minusSeconds(1)).build());
    assertThat(stale.reason()).contains("version 1", NOON.minusSeconds(1).toString());
  }

  @Test
  void aRepeatMovesTheDateThatLaterVersionsAreHeldAgainst() {
    expectFresh(1, article("a", "x").setUpdated(NOON).build());
    expectPassed(OutcomeKind.DUPLICATE, article("a", "x").setUpdated(NOON.plusSeconds(60)).build());
    expectPassed(OutcomeKind.STALE, article("a", "y").setUpdated(NOON.plusSeconds(30)).build());
  }

  @Test
  void publishersNumberingDecidesBeforeDates() {
    expectFresh(1, article("a", "x").setSourceVersion(4).setUpdated(NOON).build());
    expectPassed(
        OutcomeKind.STALE,
        article("a", "y").setSourceVersion(3).setUpdated(NOON.plusSeconds(60)).build());
    expectFresh(2, article("a", "y").setSourceVersion(5).setUpdated(NOON.minusSeconds(60)).build());
  }

  @Test
  void cancelledWithheldAndTombstoneAreRetractions() {
    for (Status status : new Status[] {Status.CANCELED, Status.WITHHELD}) {
      assertThat(judge(article("a", "x").setStatus(status).build())).isInstanceOf(Withdrawn.class);
    }
    assertThat(judge(null)).isInstanceOf(Withdrawn.class);
  }

  @Test
  void retractionBeforeTheArticleKeepsItOut() {
    judge(article("a", "").setStatus(Status.CANCELED).setUpdated(NOON).build());
    expectPassed(OutcomeKind.STALE, article("a", "x").setUpdated(NOON.minusSeconds(5)).build());
  }

  @Test
  void repeatDoesNotBringBackWhatWasRetracted() {
    expectFresh(1, article("a", "x").setPublished(NOON).build());
    judge(null);
    Passed passed = expectPassed(OutcomeKind.STALE, article("a", "x").setPublished(NOON).build());
    assertThat(passed.reason()).contains("retracted at version 1", "later 'updated'");
  }

  @Test
  void laterDateOrChangedContentBringsBackWhatWasRetracted() {
    expectFresh(1, article("a", "x").setPublished(NOON).build());
    judge(null);
    expectFresh(2, article("a", "x").setUpdated(NOON.plusSeconds(1)).build());
    judge(null);
    expectFresh(3, article("a", "y").setUpdated(NOON.plusSeconds(2)).build());
  }

  @Test
  void keyMustBeTheArticleId() {
    Verdict verdict = policy.judge("b", plain("a", "x"), null);
    assertThat(verdict).isInstanceOf(Passed.class);
    assertThat(((Passed) verdict).reason()).contains("'b'", "'a'", "must be equal");
  }

  @Test
  void recordWithoutKeyIsRejected() {
    assertThat(((Passed) policy.judge(null, plain("a", "x"), null)).kind())
        .isEqualTo(OutcomeKind.REJECTED);
    assertThat(((Passed) policy.judge(null, null, null)).kind()).isEqualTo(OutcomeKind.REJECTED);
    assertThat(((Passed) policy.judge("", null, null)).kind()).isEqualTo(OutcomeKind.REJECTED);
  }

  @Test
  void futureDateIsFlaggedNotRefused() {
    Verdict verdict = judge(article("a", "x").setPublished(NOON.plusSeconds(900_000)).build());
    assertThat(verdict).isInstanceOf(Fresh.class);
    assertThat(verdict.warnings()).singleElement().asString().contains("future");
  }
}
