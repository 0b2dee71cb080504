package org.courant.ingest.reader.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.json.JsonArticle;
import org.courant.ingest.reader.json.JsonReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The schema.org article that a page says it is, in JSON-LD. */
final class LinkedData {
  private LinkedData() {}

  /** The first article of the page; an empty draft if it names none. */
  static Draft of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode article = article(parsed(script.data()), 0);
      if (article != null) {
        return JsonArticle.draft(article);
      }
    }
    return new Draft();
  }

  /** Broken ones are common and cost only themselves. */
  private static @Nullable JsonNode parsed(String data) {
    String plain = data.replace("<![CDATA[", "").replace("]]>", "").strip();
    try {
      return JsonReader.parse(plain);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static @Nullable JsonNode article(@Nullable JsonNode node, int depth) {
    if (node == null || depth > 3) {
      return null;
    }
    if (node.isObject() && node.has("@type") && JsonArticle.isArticle(node.get("@type"))) {
      return node;
    }
    JsonNode within = node.isObject() ? node.get("@graph") : node;
    if (within != null && within.isArray()) {
      for (JsonNode part : within) {
        JsonNode found = article(part, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return node.isObject() ? article(node.get("mainEntity"), depth + 1) : null;
  }
}
