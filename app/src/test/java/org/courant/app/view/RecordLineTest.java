package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.avro.EntityObservation;
import org.courant.avro.EntityType;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Scope;
import org.courant.avro.StanceLabel;
import org.courant.avro.StanceObservation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordLineTest {
  private final RecordLine plain = new RecordLine(Style.PLAIN, 100);

  private static EntityObservation entity(String name, boolean retracted) {
    return new EntityObservation(
        "a1",
        2,
        "marotti",
        name,
        EntityType.PERSON,
        null,
        null,
        List.of("prime minister"),
        0.5,
        null,
        6,
        "en",
        null,
        null,
        retracted);
  }

  private static StanceObservation stance(boolean retracted) {
    return new StanceObservation(
        "a1",
        1,
        "marotti",
        "Lena Marotti",
        "board",
        "Harbour Board",
        StanceLabel.AGAINST,
        0.853,
        "accused the board",
        0,
        17,
        true,
        false,
        Scope.BODY,
        "Headline",
        "en",
        null,
        null,
        null,
        retracted);
  }

  private static Outcome outcome(OutcomeKind kind, @Nullable String reason, String... warnings) {
    return new Outcome("a1", kind, 1, reason, List.of(warnings), "news.articles", 3, 41L, null);
  }

  @Test
  void entityTellsNameTypeCountAndRole() {
    assertThat(plain.of(entity("Lena Marotti", false)))
        .isEqualTo("Lena Marotti person ×6 (prime minister)  a1 v2");
  }

  @Test
  void withdrawnObservationsSaySoFirst() {
    assertThat(plain.of(entity("Lena Marotti", true))).startsWith("withdrawn  Lena Marotti");
    assertThat(plain.of(stance(true))).startsWith("withdrawn  Lena Marotti ✗ against");
  }

  @Test
  void stanceReadsAlone() {
    assertThat(plain.of(stance(false)))
        .isEqualTo("Lena Marotti ✗ against Harbour Board  “accused the board”  0.85 quoted");
  }

  @Test
  void outcomeTellsWhereTheRecordWasRead() {
    assertThat(plain.of(outcome(OutcomeKind.ENRICHED, null)))
        .isEqualTo("ENRICHED   a1 v1  news.articles-3@41");
  }

  @Test
  void rejectedOutcomeTellsWhyAndWarnings() {
    assertThat(plain.of(outcome(OutcomeKind.REJECTED, "body is empty", "published in 2099")))
        .endsWith("  body is empty  ! published in 2099");
  }

  @Test
  void retractionNamesTheArticle() {
    assertThat(plain.retraction("a1")).isEqualTo("RETRACTED  a1 was taken back by its publisher");
  }

  @Test
  void hostileNamesAndIdsStayOnOneHarmlessLine() {
    assertThat(plain.of(entity("\u001b[2JLena\r\n\u202EMarotti", false)))
        .startsWith("␛[2JLena �Marotti person");
    assertThat(plain.retraction("a\u0007\n1")).startsWith("RETRACTED  a␇ 1 ");
  }
}
