package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What search engines and news APIs put round their articles. */
final class Envelope {
  private static final List<String> LISTS =
      List.of(
          "/articles", "/results", "/docs", "/response/results", "/response/docs", "/hits/hits");

  private Envelope() {}

  static boolean is(JsonNode node) {
    return node.path("_source").isObject() || (!isArticle(node) && !articles(node).isEmpty());
  }

  static List<JsonNode> articles(JsonNode node) {
    List<JsonNode> articles = new ArrayList<>();
    if (node.path("_source").isObject()) {
      articles.add(node.path("_source"));
      return articles;
    }
    for (String list : LISTS) {
      for (JsonNode article : node.at(list)) {
        if (article.isObject()) {
          articles.add(article);
        }
      }
    }
    return articles;
  }

  private static boolean isArticle(JsonNode node) {
    return node.has("title") || node.has("headline") || node.has("uri") || node.has("body");
  }
}
