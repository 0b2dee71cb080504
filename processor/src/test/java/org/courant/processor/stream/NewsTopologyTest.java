package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.processor.stream.Articles.article;
import static org.courant.processor.stream.Articles.plain;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.StanceObservation;
import org.courant.avro.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTopologyTest {
  private static final int RECORD_LIMIT = 4_000;

  private StreamUnderTest stream;

  @BeforeEach
  void start(@TempDir Path stateDir) {
    stream = new StreamUnderTest(stateDir, RECORD_LIMIT);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  private List<OutcomeKind> outcomeKinds() {
    return stream.outcomes().stream().map(Outcome::getKind).toList();
  }

  @Test
  void newArticleIsEnrichedOnEveryTopic() {
    stream.publish(plain("a", "Vera backs Milan"));
    assertThat(stream.enriched())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.key()).isEqualTo("a");
              assertThat(e.value().getVersion()).isEqualTo(1);
              assertThat(e.value().getProvenance().getModels()).containsEntry("stub", "1");
            });
    assertThat(stream.entities())
        .extracting(EntityObservation::getEntityId)
        .containsExactly("vera", "milan");
    assertThat(stream.stances())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.getHolderName()).isEqualTo("Vera");
              assertThat(s.getTargetId()).isEqualTo("milan");
              assertThat(s.getEvidence()).isEqualTo("Vera backs Milan");
            });
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.getKind()).isEqualTo(OutcomeKind.ENRICHED);
              assertThat(o.getTopic()).isEqualTo("news.articles");
              assertThat(o.getOffset()).isZero();
            });
  }

  @Test
  void repeatIsDuplicateAndWritesNothingElse() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.enriched();
    stream.entities();
    stream.publish(plain("a", "Vera backs Milan"));
    assertThat(outcomeKinds()).containsExactly(OutcomeKind.ENRICHED, OutcomeKind.DUPLICATE);
    assertThat(stream.enriched()).isEmpty();
    assertThat(stream.entities()).isEmpty();
  }

  @Test
  void editWithdrawsTheEarlierObservationsBeforeTheNewOnes() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.entities();
    stream.stances();
    stream.publish(plain("a", "Vera backs Tomas"));
    assertThat(stream.entities())
        .extracting(
            EntityObservation::getEntityId,
            EntityObservation::getVersion,
            EntityObservation::getRetracted)
        .containsExactly(
            tuple("vera", 1, true), tuple("milan", 1, true),
            tuple("vera", 2, false), tuple("tomas", 2, false));
    assertThat(stream.stances())
        .extracting(
            StanceObservation::getTargetId,
            StanceObservation::getVersion,
            StanceObservation::getRetracted)
        .containsExactly(tuple("milan", 1, true), tuple("tomas", 2, false));
  }

  @Test
  void tombstoneRetractsEverythingDownstream() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.enriched();
    stream.entities();
    stream.stances();
    stream.tombstone("a");
    assertThat(stream.enriched())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.key()).isEqualTo("a");
              assertThat(e.value()).isNull();
            });
    assertThat(stream.entities()).hasSize(2).allMatch(EntityObservation::getRetracted);
    assertThat(stream.stances()).hasSize(1).allMatch(StanceObservation::getRetracted);
    assertThat(outcomeKinds()).containsExactly(OutcomeKind.ENRICHED, OutcomeKind.RETRACTED);
  }

  @Test
  void secondRetractionWithdrawsNothingTwice() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.tombstone("a");
    stream.entities();
    stream.publish(article("a", "Vera backs Milan").setStatus(Status.CANCELED).build());
    assertThat(stream.entities()).isEmpty();
    assertThat(outcomeKinds()).endsWith(OutcomeKind.RETRACTED, OutcomeKind.RETRACTED);
  }

  @Test
  void rejectedEditLeavesTheVersionBeforeItStanding() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.publish(plain("a", "empty"));
    stream.publish(plain("a", "Vera backs Tomas"));
    assertThat(stream.outcomes())
        .extracting(Outcome::getKind, Outcome::getVersion)
        .containsExactly(
            tuple(OutcomeKind.ENRICHED, 1),
            tuple(OutcomeKind.REJECTED, 1),
            tuple(OutcomeKind.ENRICHED, 2));
  }

  @Test
  void defectIsOneDeadLetterWithTheRawBytesAndNothingElse() {
    stream.publish(plain("a", "boom"));
    stream.publish(plain("b", "deep"));
    stream.publish(plain("c", "Vera waits"));
    assertThat(stream.deadLetters())
        .hasSize(2)
        .first()
        .satisfies(
            letter -> {
              assertThat(new String(letter.key(), UTF_8)).isEqualTo("a");
              assertThat(letter.value()).isNotEmpty();
              assertThat(header(letter, "__streams.errors.message")).contains("boom");
              assertThat(header(letter, "__streams.errors.topic")).isEqualTo("news.articles");
            });
    assertThat(stream.outcomes()).extracting(Outcome::getArticleId).containsExactly("c");
    assertThat(stream.enriched()).hasSize(1);
  }

  @Test
  void articleWhoseDefectIsMendedIsStillNew() {
    stream.publish(plain("a", "boom"));
    stream.publish(plain("a", "Vera waits"));
    assertThat(stream.outcomes())
        .extracting(Outcome::getKind, Outcome::getVersion)
        .containsExactly(tuple(OutcomeKind.ENRICHED, 1));
  }

  @Test
  void recordTooLargeForItsTopicIsRejectedByName() {
    stream.publish(plain("a", "Vera ".repeat(RECORD_LIMIT)));
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.getKind()).isEqualTo(OutcomeKind.REJECTED);
              assertThat(o.getReason()).contains("article a", "limit is " + RECORD_LIMIT);
            });
    assertThat(stream.enriched()).isEmpty();
  }

  @Test
  void stateTooLargeForItsChangelogIsRejectedByName() {
    String id = "x".repeat(500);
    stream.publish(plain(id, "Vera Milan Tomas Ines Otto Ada Leon Mara Finn Lena"));
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(o -> assertThat(o.getReason()).contains("limit is " + RECORD_LIMIT));
    assertThat(stream.entities()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // the record has no key
  void recordWithoutKeyIsRejected() {
    stream.publish((String) null, plain("a", "Vera waits"));
    assertThat(stream.outcomes())
        .singleElement()
        .satisfies(o -> assertThat(o.getReason()).contains("no key"));
  }

  @Test
  void traceparentIsCarriedToEveryOutputAndDeadLetter() {
    stream.publish(traced("a", "Vera waits"));
    stream.publish(traced("b", "boom"));
    assertThat(header(stream.enriched().get(0), "traceparent")).isEqualTo("00-1-1-01");
    assertThat(header(stream.outcomeRecords().get(0), "traceparent")).isEqualTo("00-1-1-01");
    assertThat(header(stream.deadLetters().get(0), "traceparent")).isEqualTo("00-1-1-01");
  }

  private static TestRecord<String, org.courant.avro.Article> traced(String id, String body) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("traceparent", "00-1-1-01".getBytes(UTF_8));
    return new TestRecord<>(id, plain(id, body), headers);
  }

  private static String header(TestRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
