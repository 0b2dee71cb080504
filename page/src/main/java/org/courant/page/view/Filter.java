package org.courant.page.view;

import org.courant.avro.StanceLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; null stands for all.
 *
 * @param label articles with such a stance; with an entity, one of it or towards it
 * @param words in the headline, in lower case
 */
public record Filter(
    @Nullable String entity,
    @Nullable String source,
    @Nullable String language,
    @Nullable StanceLabel label,
    @Nullable String words) {
  public static final Filter ALL = new Filter(null, null, null, null, null);

  boolean passes(Brief brief) {
    return (source == null || source.equals(brief.source()))
        && (language == null || language.equals(brief.language()))
        && (entity == null || brief.naming(entity) != null)
        && (label == null || hasStance(brief, label))
        && (words == null || Subject.lower(brief.headline()).contains(words));
  }

  private boolean hasStance(Brief brief, StanceLabel wanted) {
    for (Stand stand : brief.stands()) {
      if (stand.label() == wanted
          && (entity == null || stand.isOf(entity) || stand.isTowards(entity))) {
        return true;
      }
    }
    return false;
  }
}
