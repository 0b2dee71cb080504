package org.courant.page.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.avro.TrendPeriod.DAY;
import static org.courant.avro.TrendPeriod.HOUR;

import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.courant.page.answer.Coverage;
import org.courant.page.answer.Period;
import org.courant.page.answer.Timeline;
import org.courant.page.answer.Timeline.Step;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final String MONDAY = "2026-11-23T00:00:00Z";
  private static final String TEN = "2026-11-23T10:00:00Z";
  private static final String ELEVEN = "2026-11-23T11:00:00Z";

  private final Trends trends = new Trends(1_000);

  private void take(Counted counted, long place) {
    trends.take(counted.key(), counted.trend(), place);
  }

  private void both(String entity, String hour, long articles, long place) {
    take(Counted.named(entity, HOUR, hour, articles, 0), place);
    take(Counted.named(entity, DAY, hour.substring(0, 10) + "T00:00:00Z", articles, 0), place);
  }

  private Timeline of(String entity) {
    return trends.of(entity).orElseThrow();
  }

  @Test
  void fewDaysAreToldByHourAndMoreByDay() {
    both("x", TEN, 2, 1);
    both("x", ELEVEN, 3, 2);
    assertThat(of("x").step()).isEqualTo(Step.HOUR);
    assertThat(of("x").named())
        .containsExactly(new Coverage(TEN, 2, 0, 4), new Coverage(ELEVEN, 3, 0, 6));
    both("x", "2026-11-03T10:00:00Z", 1, 3);
    assertThat(of("x").step()).isEqualTo(Step.DAY);
    assertThat(of("x").named()).hasSize(2);
  }

  @Test
  void laterRecordOfARowReplacesItWhicheverIsReadFirst() {
    take(Counted.named("x", DAY, MONDAY, 5, 2), 20);
    take(Counted.named("x", DAY, MONDAY, 4, 2), 10);
    assertThat(trends.size()).isEqualTo(1);
    take(Counted.named("x", HOUR, TEN, 5, 2), 21);
    assertThat(of("x").named()).containsExactly(new Coverage(TEN, 5, 2, 14));
  }

  @Test
  void rowsOfSeveralSincesAreAdded() {
    take(Counted.named("x", DAY, MONDAY, 5, 0), 1);
    take(Counted.named("x", HOUR, TEN, 5, 0), 2);
    take(Counted.named("x", HOUR, TEN, 1, 1).since("2026-12-10T09:00:00Z"), 3);
    assertThat(of("x").named()).containsExactly(new Coverage(TEN, 6, 1, 14));
  }

  @Test
  void stancesAreAddedOverHoldersAndOverTargets() {
    for (TrendPeriod period : new TrendPeriod[] {HOUR, DAY}) {
      String start = period == HOUR ? TEN : MONDAY;
      take(Counted.against("a", "x", period, start, 2), 1);
      take(Counted.against("b", "x", period, start, 3), 2);
      take(Counted.against("a", null, period, start, 4), 3);
    }
    assertThat(of("x").towards()).containsExactly(new Period(TEN, 0, 5, 0, 2));
    assertThat(of("x").from()).isEmpty();
    assertThat(of("a").from()).containsExactly(new Period(TEN, 0, 6, 0, 2));
  }

  @Test
  void whatIsTakenBackWhollyIsNotTold() {
    both("x", TEN, 1, 1);
    both("x", TEN, 0, 2);
    assertThat(of("x").named()).isEmpty();
  }

  @Test
  void earliestDaysMakeRoomWhole() {
    Trends few = new Trends(6);
    for (int day = 1; day <= 4; day++) {
      Counted counted = Counted.named("x", DAY, "2026-11-0" + 2 * day + "T00:00:00Z", day, 0);
      few.take(counted.key(), counted.trend(), day);
    }
    Counted late = Counted.named("y", DAY, "2026-11-01T00:00:00Z", 1, 0);
    few.take(late.key(), late.trend(), 9);
    assertThat(few.size()).isEqualTo(3);
    assertThat(few.of("x").orElseThrow().named())
        .extracting(Coverage::originals)
        .containsExactly(2L, 3L, 4L);
    assertThat(few.of("y")).isEmpty();
    assertThat(few.isOverfull()).isFalse();
  }

  @Test
  void hoursThatAreForgottenAreNotToldAsNone() {
    Trends few = new Trends(4);
    for (String hour : new String[] {TEN, ELEVEN, "2026-11-23T12:00:00Z"}) {
      Counted counted = Counted.named("x", HOUR, hour, 1, 0);
      few.take(counted.key(), counted.trend(), 1);
    }
    Counted day = Counted.named("x", DAY, MONDAY, 3, 0);
    few.take(day.key(), day.trend(), 2);
    assertThat(few.of("x").orElseThrow().step()).isEqualTo(Step.DAY);
  }

  @Test
  void nothingIsLeftOfWhatMadeRoom() {
    Trends few = new Trends(2);
    Counted stance = Counted.against("a", "b", DAY, MONDAY, 1);
    few.take(stance.key(), stance.trend(), 1);
    assertThat(few.of("b")).isPresent();
    Counted next = Counted.named("x", DAY, "2026-11-24T00:00:00Z", 1, 0);
    few.take(next.key(), next.trend(), 2);
    assertThat(few.of("a")).isEmpty();
    assertThat(few.of("b")).isEmpty();
    assertThat(few.size()).isEqualTo(1);
  }

  @Test
  void dayWithMoreRowsThanAreHeldIsSaidToBe() {
    Trends few = new Trends(2);
    for (String entity : new String[] {"x", "y"}) {
      Counted counted = Counted.named(entity, DAY, MONDAY, 1, 0);
      few.take(counted.key(), counted.trend(), 1);
    }
    assertThat(few.isOverfull()).isTrue();
    assertThat(few.size()).isEqualTo(1);
  }

  @Test
  void whatIsOfAnotherKindOrOutOfAllBoundsIsPassedOver() {
    take(Counted.named("x", DAY, MONDAY, 1, 0).ofKind(TrendKind.UNKNOWN), 1);
    take(Counted.named("y".repeat(2_000), DAY, MONDAY, 1, 0), 2);
    assertThat(trends.size()).isZero();
  }
}
