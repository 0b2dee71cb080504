package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Drafts;

/** A JSON Feed, 1.0 or 1.1: what the feed says holds for its items, unless they say otherwise. */
final class JsonFeed {
  private JsonFeed() {}

  static boolean is(JsonNode node) {
    boolean named = node.path("version").asText().contains("jsonfeed.org/version/");
    return node.path("items").isArray()
        && (named || node.has("feed_url") || node.has("home_page_url"));
  }

  static void read(JsonNode feed, int line, Drafts drafts) {
    JsonFields channel = new JsonFields(feed);
    if (feed.path("items").isEmpty()) {
      drafts.unreadable(line, "the feed has no items");
    }
    for (JsonNode node : feed.path("items")) {
      if (!node.isObject()) {
        drafts.unreadable(line, "an item must be a JSON object");
        continue;
      }
      Draft draft = JsonArticle.draft(node);
      JsonFields item = new JsonFields(node);
      String html = item.paragraphs("content_html");
      draft.body = html.isEmpty() ? item.paragraphs("content_text") : html;
      draft.guidScope = channel.text("home_page_url", "feed_url");
      draft.source = channel.text("title");
      draft.language = draft.language == null ? channel.text("language") : draft.language;
      draft.authors = draft.authors.isEmpty() ? channel.list("authors", "author") : draft.authors;
      draft.url = draft.url == null ? item.text("external_url") : draft.url;
      drafts.found(draft, line);
    }
  }
}
