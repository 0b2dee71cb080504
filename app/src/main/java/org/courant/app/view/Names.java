package org.courant.app.view;

import java.util.Map;
import java.util.stream.Collectors;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.jspecify.annotations.Nullable;

/** What to call the entities of one article. */
final class Names {
  private static final String AUTHOR = "author";

  private final Map<String, String> byId;

  private Names(Map<String, String> byId) {
    this.byId = byId;
  }

  static Names of(EnrichedArticle article) {
    return new Names(
        article.getEntities().stream()
            .collect(Collectors.toMap(Entity::getId, Entity::getName, (first, second) -> first)));
  }

  /** The name; an id that the article does not list stands for itself. */
  String of(String id) {
    return id.equals(AUTHOR) ? "the author" : byId.getOrDefault(id, id);
  }

  String ofSpeaker(@Nullable String id) {
    return id == null ? "unnamed" : of(id);
  }
}
