package org.courant.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private final Feed feed = TestFeeds.feed("courier");
  private final Schedule schedule = new Schedule(new Random(1));

  private Duration afterFailure(int failures, @Nullable Duration retryAfter) {
    return Duration.between(
        TestFeeds.NOON, schedule.afterFailure(feed, failures, retryAfter, TestFeeds.NOON));
  }

  @Test
  void jitterIsATenthEitherWay() {
    Set<Instant> times = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      times.add(schedule.afterSuccess(feed, TestFeeds.NOON));
    }
    assertThat(times)
        .hasSizeGreaterThan(90)
        .allSatisfy(
            time ->
                assertThat(Duration.between(TestFeeds.NOON, time))
                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11)));
  }

  @Test
  void backOffDoublesUpToSixHours() {
    assertThat(afterFailure(1, null)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    assertThat(afterFailure(3, null)).isBetween(Duration.ofMinutes(36), Duration.ofMinutes(44));
    assertThat(afterFailure(40, null)).isBetween(Duration.ofMinutes(324), Duration.ofMinutes(396));
  }

  @Test
  void serversWishCountsIfItIsLonger() {
    assertThat(afterFailure(1, Duration.ofHours(20))).isEqualTo(Duration.ofHours(20));
    assertThat(afterFailure(1, Duration.ofSeconds(1))).isGreaterThan(Duration.ofMinutes(8));
  }
}
