package org.courant.ingest.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Outlet;

/** Feeds, and an outlet that keeps what it gets. */
final class TestFeeds implements Outlet {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  final List<Item> published = new ArrayList<>();
  String refusedId = "";

  static Feed feed(String name, URI uri) {
    return feed(name, uri, false);
  }

  static Feed feed(String name, URI uri, boolean fullText) {
    return new Feed(name, uri, Duration.ofMinutes(10), null, null, null, fullText, Map.of());
  }

  static Feed feed(String name) {
    return feed(name, URI.create("https://" + name + ".example/rss"));
  }

  static String rss(String... items) {
    return "<rss version=\"2.0\"><channel><title>Courier</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  static String item(String guid, String body, String date) {
    return "<item><guid isPermaLink=\"false\">"
        + guid
        + "</guid><title>Vote</title><description>"
        + body
        + "</description><pubDate>"
        + date
        + "</pubDate></item>";
  }

  static String linked(String guid, String body, String link) {
    return item(guid, body, "Sun, 01 Mar 2026 11:30:00 GMT")
        .replace("<title>", "<link>" + link + "</link><title>");
  }

  @Override
  public synchronized List<NotTaken> publish(List<Item> items) {
    List<NotTaken> refused = new ArrayList<>();
    for (Item item : items) {
      if (item.id().equals(refusedId)) {
        refused.add(new NotTaken(item.id(), "article " + item.id() + ": broker is away"));
      } else {
        published.add(item);
      }
    }
    return refused;
  }
}
