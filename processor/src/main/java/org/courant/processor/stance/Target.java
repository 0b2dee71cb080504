package org.courant.processor.stance;

import java.util.List;
import java.util.Locale;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the stance is towards: an entity, or a topic in the text's own words.
 *
 * @param entity entity id, or null for a topic
 */
public record Target(@Nullable String entity, Span span) {
  private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

  /** A topic's words as they tell one topic from another: in lower case, without the article. */
  public static String topicKey(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return ARTICLES.stream()
        .filter(lower::startsWith)
        .findFirst()
        .map(article -> lower.substring(article.length()))
        .orElse(lower);
  }
}
