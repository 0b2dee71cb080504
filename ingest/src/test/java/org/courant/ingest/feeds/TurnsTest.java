package org.courant.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Clock clock = Clock.fixed(TestFeeds.NOON, ZoneOffset.UTC);
  private final Turns turns = new Turns(clock, 1, true);
  private final Feed one = TestFeeds.feed("one", URI.create("https://a.example/1"));
  private final Feed two = TestFeeds.feed("two", URI.create("https://a.example/2"));
  private final Feed other = TestFeeds.feed("other", URI.create("https://b.example/1"));

  @Test
  void busyHostHoldsUpOnlyItsOwn() {
    turns.add(one, TestFeeds.NOON.minusSeconds(3));
    turns.add(two, TestFeeds.NOON.minusSeconds(2));
    turns.add(other, TestFeeds.NOON.minusSeconds(1));
    assertThat(turns.due()).isEqualTo(one);
    assertThat(turns.due()).isEqualTo(other);
    assertThat(turns.due()).isNull();
    turns.done(one, TestFeeds.NOON.plusSeconds(60));
    assertThat(turns.due()).isEqualTo(two);
  }

  @Test
  void nobodyComesBeforeTheirTime() {
    turns.add(one, TestFeeds.NOON.plusSeconds(1));
    assertThat(turns.due()).isNull();
  }

  @Test
  void closedAndOnceEnd() throws Exception {
    Turns once = new Turns(clock, 1, false);
    once.add(one, TestFeeds.NOON);
    assertThat(once.take()).contains(one);
    once.done(one, TestFeeds.NOON);
    assertThat(once.take()).isEmpty();
    turns.close();
    assertThat(turns.take()).isEmpty();
  }
}
