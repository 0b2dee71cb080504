package org.courant.page.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.courant.avro.TrendPeriod;
import org.junit.jupiter.api.Test;

/**
 * How much rows of counts take, and how long one entity's are added up; {@code
 * -Dcourant.page.trends=N} for another number, 500,000 for the figure in the reference. Only what
 * is answered is claimed.
 */
class TrendsSizeTest {
  private static final int ROWS = Integer.getInteger("courant.page.trends", 10_000);
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final int MINUTES_BETWEEN = 1;

  private final Random random = new Random(1);
  private final Trends trends = new Trends(ROWS);

  /** A few are named by everybody, most by few. */
  private String entity() {
    return "entity-" + (int) (Math.pow(random.nextDouble(), 4) * 50_000);
  }

  /** An article that names one and shows one stance, in its hour and its day. */
  private void article(int number) {
    Instant time = START.plus((long) number * MINUTES_BETWEEN, ChronoUnit.MINUTES);
    String holder = entity();
    String target = entity();
    for (TrendPeriod period : new TrendPeriod[] {TrendPeriod.HOUR, TrendPeriod.DAY}) {
      String start =
          time.truncatedTo(period == TrendPeriod.DAY ? ChronoUnit.DAYS : ChronoUnit.HOURS)
              .toString();
      take(Counted.named(target, period, start, 1, 0), number);
      take(Counted.against(holder, target, period, start, 1), number);
    }
  }

  private void take(Counted counted, int place) {
    trends.take(counted.key(), counted.trend(), place);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void trendsHoldAsManyRowsAsTheyShall() {
    long before = used();
    for (int i = 0; i < ROWS; i++) {
      article(i);
    }
    System.out.printf(
        "%d rows of trends: %.1f MB, %.0f bytes each%n",
        trends.size(), (used() - before) / 1e6, (used() - before) / (double) trends.size());
    assertThat(trends.size()).isBetween(ROWS / 2, ROWS);
    long begun = System.nanoTime();
    assertThat(trends.of("entity-0")).isPresent();
    System.out.printf("the most frequent entity: %.1f ms%n", (System.nanoTime() - begun) / 1e6);
  }
}
