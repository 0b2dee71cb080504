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

  /**
   * Whether an article is one of those wanted.
   *
   * @param number the entity's; any where none is wanted
   */
  boolean passes(Brief brief, int number) {
    return (source == null || source.equals(brief.source()))
        && (language == null || language.equals(brief.language()))
        && (entity == null || brief.find(number) >= 0)
        && (label == null || hasStance(brief, label, number))
        && (words == null || Subject.lower(brief.headline()).contains(words));
  }

  private boolean hasStance(Brief brief, StanceLabel wanted, int number) {
    int place = entity == null ? Stand.NOBODY : brief.find(number);
    for (Stand stand : brief.stands()) {
      if (stand.label() == wanted
          && (entity == null || stand.holder() == place || stand.target() == place)) {
        return true;
      }
    }
    return false;
  }
}
