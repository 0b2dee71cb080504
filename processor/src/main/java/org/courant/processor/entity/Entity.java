package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity of one article, with all its mentions in text order.
 *
 * @param id unique within the article; the same for the same linked entity in every article
 * @param wikidata such as {@code Q30}; null where unknown, never guessed
 * @param country ISO 3166-1 alpha-2
 * @param roles titles and jobs, as the text words them
 * @param prominence 0 to 1, by headline, position and frequency
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    @Nullable String wikidata,
    @Nullable String country,
    List<String> roles,
    double prominence,
    List<Mention> mentions) {
  public Entity {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
    if (!(prominence >= 0 && prominence <= 1)) {
      throw new IllegalArgumentException(
          "entity " + id + ": prominence " + prominence + " must be 0 to 1");
    }
  }

  /** The same entity with more mentions. */
  Entity with(List<Mention> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(more);
    all.sort(Comparator.comparing(Mention::span));
    return new Entity(id, name, type, wikidata, country, roles, prominence, all);
  }
}
