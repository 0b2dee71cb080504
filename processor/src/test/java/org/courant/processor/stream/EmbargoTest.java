package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.processor.stream.Articles.NOON;
import static org.courant.processor.stream.Articles.article;
import static org.courant.processor.stream.Articles.plain;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbargoTest {
  private static final Instant TWO = NOON.plusSeconds(7_200);

  private final MovingClock clock = new MovingClock(NOON);
  private StreamUnderTest stream;

  @BeforeEach
  void start(@TempDir Path stateDir) {
    stream = new StreamUnderTest(stateDir, 4_000, clock);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  private static Article.Builder embargoed(String body) {
    return article("a", body).setEmbargoed(TWO);
  }

  private void pass(Instant until) {
    clock.set(until);
    stream.tick();
  }

  private void expectOutcomes(OutcomeKind... kinds) {
    assertThat(stream.outcomes()).extracting(Outcome::getKind).containsExactly(kinds);
  }

  private void expectNothingDownstream() {
    assertThat(stream.enriched()).isEmpty();
    assertThat(stream.entities()).isEmpty();
    assertThat(stream.stances()).isEmpty();
  }

  @Test
  void embargoedArticleIsHeldUntilItsTimeAndThenEnriched() {
    stream.publish(embargoed("Vera backs Milan").build());
    pass(TWO.minusSeconds(1));
    expectNothingDownstream();
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.getKind()).isEqualTo(OutcomeKind.HELD);
              assertThat(o.getVersion()).isZero();
              assertThat(o.getReason()).isEqualTo("embargoed until " + TWO);
            });
    pass(TWO);
    assertThat(stream.enriched())
        .singleElement()
        .satisfies(e -> assertThat(e.value().getVersion()).isEqualTo(1));
    expectOutcomes(OutcomeKind.ENRICHED);
    pass(TWO.plusSeconds(60));
    expectOutcomes();
  }

  @Test
  void heldArticleOutlivesARestart(@TempDir Path next) {
    stream.publish(embargoed("Vera backs Milan").build());
    try (StreamUnderTest restarted = new StreamUnderTest(next, 4_000, clock)) {
      restarted.restore(stream);
      restarted.tick();
      assertThat(restarted.enriched()).isEmpty();
      clock.set(TWO);
      restarted.tick();
      assertThat(restarted.enriched()).hasSize(1);
      assertThat(restarted.outcomes())
          .extracting(Outcome::getKind)
          .containsExactly(OutcomeKind.ENRICHED);
      restarted.tick();
      assertThat(restarted.outcomes()).isEmpty();
    }
  }

  @Test
  void everyRecordReadHasOneOutcomeTheReleasedOneToo() {
    stream.publish(embargoed("Vera backs Milan").build());
    pass(TWO);
    assertThat(stream.outcomes()).extracting(Outcome::getOffset).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void embargoThatIsOverHoldsNothing() {
    stream.publish(article("a", "Vera waits").setEmbargoed(NOON).build());
    expectOutcomes(OutcomeKind.ENRICHED);
  }

  @Test
  void repeatOfWhatIsHeldIsDuplicateAndAnotherTimeMovesIt() {
    stream.publish(embargoed("Vera waits").build());
    stream.publish(embargoed("Vera waits").build());
    stream.publish(embargoed("Vera waits").setEmbargoed(TWO.plusSeconds(60)).build());
    expectOutcomes(OutcomeKind.HELD, OutcomeKind.DUPLICATE, OutcomeKind.HELD);
    pass(TWO);
    expectOutcomes();
    pass(TWO.plusSeconds(60));
    expectOutcomes(OutcomeKind.ENRICHED);
  }

  @Test
  void editOfWhatIsHeldTakesItsPlace() {
    stream.publish(embargoed("Vera backs Milan").build());
    stream.publish(embargoed("Vera backs Tomas").build());
    pass(TWO);
    assertThat(stream.enriched())
        .extracting(TestRecord::value)
        .extracting(EnrichedArticle::getText)
        .singleElement()
        .asString()
        .contains("Tomas");
    expectOutcomes(OutcomeKind.HELD, OutcomeKind.HELD, OutcomeKind.ENRICHED);
  }

  @Test
  void olderVersionThanWhatIsHeldIsStale() {
    stream.publish(embargoed("Vera waits").setSourceVersion(2).build());
    stream.publish(embargoed("Vera").setSourceVersion(1).build());
    expectOutcomes(OutcomeKind.HELD, OutcomeKind.STALE);
  }

  @Test
  void versionWithoutAnEmbargoEndsIt() {
    stream.publish(embargoed("Vera waits").build());
    stream.publish(plain("a", "Vera waits"));
    expectOutcomes(OutcomeKind.HELD, OutcomeKind.ENRICHED);
    pass(TWO);
    expectOutcomes();
  }

  @Test
  void retractionTakesBackWhatIsHeldAndStandsAgainstItsRepeats() {
    for (String id : List.of("tombstone", "a")) {
      stream.publish(article(id, "Vera waits").setEmbargoed(TWO).build());
      if (id.equals("a")) {
        stream.publish(article(id, "Vera waits").setStatus(Status.WITHHELD).build());
      } else {
        stream.tombstone(id);
      }
      stream.publish(article(id, "Vera waits").setEmbargoed(TWO).build());
    }
    pass(TWO);
    expectOutcomes(
        OutcomeKind.HELD,
        OutcomeKind.RETRACTED,
        OutcomeKind.STALE,
        OutcomeKind.HELD,
        OutcomeKind.RETRACTED,
        OutcomeKind.STALE);
    assertThat(stream.enriched()).allMatch(e -> e.value() == null);
    assertThat(stream.entities()).isEmpty();
  }

  @Test
  void embargoedEditLeavesTheVersionBeforeItStandingUntilItsTime() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.publish(embargoed("Vera backs Tomas").build());
    assertThat(stream.enriched()).hasSize(1);
    pass(TWO);
    assertThat(stream.enriched())
        .singleElement()
        .satisfies(e -> assertThat(e.value().getVersion()).isEqualTo(2));
    assertThat(stream.outcomes())
        .extracting(Outcome::getKind, Outcome::getVersion)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(OutcomeKind.ENRICHED, 1),
            org.assertj.core.groups.Tuple.tuple(OutcomeKind.HELD, 1),
            org.assertj.core.groups.Tuple.tuple(OutcomeKind.ENRICHED, 2));
  }

  @Test
  void rejectedEditLeavesWhatIsHeldInItsPlace() {
    stream.publish(embargoed("Vera waits").build());
    stream.publish(plain("a", "empty"));
    pass(TWO);
    expectOutcomes(OutcomeKind.HELD, OutcomeKind.REJECTED, OutcomeKind.ENRICHED);
  }

  @Test
  void releaseOfWhatWasTakenBackMeanwhileIsStale() {
    stream.publish(plain("a", "Vera backs Milan"));
    RecordHeaders headers = new RecordHeaders();
    headers.add(ReleaseHeld.HEADER, TWO.toString().getBytes(UTF_8));
    stream.publish(new TestRecord<>("a", plain("a", "Vera backs Tomas"), headers));
    expectOutcomes(OutcomeKind.ENRICHED, OutcomeKind.STALE);
  }

  @Test
  void defectOfAReleasedArticleIsOneDeadLetter() {
    stream.publish(embargoed("boom").build());
    pass(TWO);
    assertThat(stream.deadLetters())
        .singleElement()
        .satisfies(l -> assertThat(l.value()).isNotEmpty());
    expectOutcomes(OutcomeKind.HELD);
  }

  @Test
  void traceIsCarriedThroughTheWait() {
    RecordHeaders headers = new RecordHeaders();
    headers.add("traceparent", "00-1-1-01".getBytes(UTF_8));
    stream.publish(new TestRecord<>("a", embargoed("Vera waits").build(), headers));
    pass(TWO);
    assertThat(stream.enriched().get(0).headers().lastHeader("traceparent").value())
        .isEqualTo("00-1-1-01".getBytes(UTF_8));
  }

  @Test
  void articleTooLargeToHoldIsRejectedByName() {
    stream.publish(embargoed("Vera ".repeat(4_000)).build());
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.getKind()).isEqualTo(OutcomeKind.REJECTED);
              assertThat(o.getReason()).contains("article a: to hold it", "limit is 4000");
            });
  }
}
