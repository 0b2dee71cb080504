package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedState;
import org.junit.jupiter.api.Test;

class FeedLinesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final FeedLines lines = new FeedLines(Style.PLAIN, 100, NOON);
  private final FeedState state = new FeedState();
  private final Feed feed =
      new Feed(
          "The Courier",
          URI.create("https://courier.example/rss?key=s3cret"),
          Duration.ofMinutes(15),
          null,
          null,
          null,
          false,
          Map.of());

  @Test
  void wellFeedIsOneLine() {
    state.lastSuccess = NOON.minusSeconds(240);
    state.next = NOON.plusSeconds(660);
    state.items = 30;
    state.lag = Duration.ofSeconds(90);
    assertThat(lines.of(feed, state))
        .singleElement()
        .asString()
        .matches("✓ The Courier +4 min ago +30 +0 +90 s +in 11 min");
    assertThat(lines.head()).contains("last success", "items", "lag", "next");
  }

  @Test
  void failingFeedSaysWhyAndCannotWriteToTheTerminal() {
    state.failures = 3;
    state.lastErrorAt = NOON.minusSeconds(60);
    state.lastError = "TLS: \u001b[2Jexpired";
    List<String> told = lines.of(feed, state);
    assertThat(told.get(0)).matches("✗ The Courier +never +0 +0 +– +now");
    assertThat(told.get(1)).contains("60 s ago: TLS: ␛[2Jexpired (3 times in a row)");
  }

  @Test
  void goneAndMovedAreSaid() {
    state.gone = NOON;
    state.failures = 1;
    state.lastError = "HTTP 410";
    state.moved = "https://new.example/rss";
    assertThat(String.join("\n", lines.of(feed, state)))
        .contains("never", "HTTP 410", "moved for good to https://new.example/rss");
  }

  @Test
  void jsonHasNoSecret() {
    state.lag = Duration.ofSeconds(90);
    assertThat(lines.json(feed, state))
        .contains("\"feed\":\"The Courier\"", "\"lagSeconds\":90", "\"lastSuccess\":null")
        .contains("https://courier.example/rss?key=…")
        .doesNotContain("s3cret");
  }
}
