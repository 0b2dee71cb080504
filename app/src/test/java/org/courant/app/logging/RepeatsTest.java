package org.courant.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Filter.Result;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Repeats repeats = new Repeats(new Moving());

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private long passed(int times, Level level, String words) {
    long passed = 0;
    for (int i = 0; i < times; i++) {
      Log4jLogEvent event =
          Log4jLogEvent.newBuilder()
              .setLoggerName("org.apache.kafka.clients.NetworkClient")
              .setLevel(level)
              .setMessage(new ParameterizedMessage(words, i))
              .build();
      passed += repeats.filter(event) == Result.DENY ? 0 : 1;
    }
    return passed;
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void firstOfAKindPassAndTheRestIsANumber() {
    assertThat(passed(1_000, Level.WARN, "Node {} is gone")).isEqualTo(5);
    assertThat(repeats.sums()).isEmpty();
    pass(Duration.ofMinutes(1));
    assertThat(repeats.sums())
        .containsExactly("And 995 more of these in 1 min: NetworkClient: Node {} is gone");
  }

  @Test
  void troubleThatGoesOnIsToldLessAndLessOften() {
    int lines = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      lines += (int) passed(100, Level.ERROR, "Node {} is gone");
      pass(Duration.ofMinutes(1));
      lines += repeats.sums().size();
    }
    assertThat(lines).isLessThan(40);
  }

  @Test
  void kindThatWasQuietBeginsAnew() {
    passed(1_000, Level.WARN, "Node {} is gone");
    pass(Duration.ofMinutes(1));
    repeats.sums();
    pass(Duration.ofMinutes(2));
    repeats.sums();
    assertThat(passed(1, Level.WARN, "Node {} is gone")).isEqualTo(1);
  }

  @Test
  void otherWordsAndOrdinaryLinesPass() {
    passed(1_000, Level.WARN, "Node {} is gone");
    assertThat(passed(1, Level.WARN, "Topic {} is gone")).isEqualTo(1);
    assertThat(passed(1_000, Level.INFO, "Node {} is back")).isEqualTo(1_000);
  }
}
