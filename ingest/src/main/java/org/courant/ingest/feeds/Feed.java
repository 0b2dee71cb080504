package org.courant.ingest.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.courant.ingest.fetch.Redacted;
import org.courant.ingest.outlet.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A subscription. What is set here wins over what the feed says of its items.
 *
 * @param name for people; two feeds never share one
 * @param uri may hold a token: never printed
 * @param fullText whether the page of each item is fetched for its text
 * @param headers sent with the feed's own request only; secrets among them
 */
public record Feed(
    String name,
    URI uri,
    Duration interval,
    @Nullable String source,
    @Nullable String language,
    @Nullable String rights,
    boolean fullText,
    Map<String, String> headers) {
  static final Duration USUAL = Duration.ofMinutes(15);
  static final Duration SHORTEST = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofDays(7);

  public Feed {
    headers = Map.copyOf(headers);
  }

  /** The same for the same address, whatever the feed is called. */
  String key() {
    return Fingerprint.of(uri.toString());
  }

  /** Of the address, for limits. */
  String host() {
    return String.valueOf(uri.getHost());
  }

  @Override
  public String toString() {
    return "Feed[" + name + ", " + Redacted.address(uri) + "]";
  }
}
