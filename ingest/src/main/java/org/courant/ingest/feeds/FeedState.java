package org.courant.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.courant.ingest.outlet.Tally;
import org.jspecify.annotations.Nullable;

/** What is known of a feed between two polls; one poll at a time works on it. */
public final class FeedState {
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int MOST_REMEMBERED = 60_000;

  @Nullable String etag;
  @Nullable String lastModified;
  public @Nullable Instant lastSuccess;
  public @Nullable Instant lastErrorAt;
  public @Nullable String lastError;

  /** In a row; 0 when all is well. */
  public int failures;

  /** When it is asked again; null for at once. */
  public @Nullable Instant next;

  /** Since when the server says that it is gone for good. */
  public @Nullable Instant gone;

  /** Where the address leads for good, redacted. */
  public @Nullable String moved;

  /** In the feed at the last look. */
  public int items;

  /** From the newest item's publication until we saw it, when there last was one. */
  public @Nullable Duration lag;

  public Tally total = Tally.NOTHING;
  final Map<String, Seen> seen = new LinkedHashMap<>();

  /** Whether the last poll failed, so that not even {@code --once} should hurry. */
  boolean backsOff() {
    return failures > 0;
  }

  void forgetOld(Instant now) {
    Instant oldest = now.minus(REMEMBERED);
    seen.values().removeIf(item -> item.last().isBefore(oldest));
    if (seen.size() > MOST_REMEMBERED) {
      seen.entrySet().stream()
          .sorted(Comparator.comparing(entry -> entry.getValue().last()))
          .limit(seen.size() - MOST_REMEMBERED)
          .map(Map.Entry::getKey)
          .toList()
          .forEach(seen::remove);
    }
  }
}
