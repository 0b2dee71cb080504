package org.courant.page.view;

import java.util.List;
import org.courant.avro.EntityType;
import org.courant.avro.SentimentLabel;
import org.courant.page.answer.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * An entity as an article names it. Many articles name it the same way, and share one.
 *
 * @param sentiment the author's attitude; null where it is not told
 */
record Naming(
    String id,
    String name,
    EntityType type,
    @Nullable String wikidata,
    @Nullable String country,
    List<String> roles,
    @Nullable SentimentLabel sentiment) {
  Naming {
    roles = List.copyOf(roles);
  }

  EntityRef ref() {
    return new EntityRef(id, name, type.name());
  }
}
