package org.courant.app.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.MentionKind;
import org.courant.avro.Stance;
import org.courant.processor.stance.Target;

/**
 * One number that a version of an article adds to the counts.
 *
 * @param subject an entity's id, or holder and target as the keys of {@code news.trends} have them
 */
record Said(String subject, Column column, int amount) {
  /** What is counted of a subject in a window. */
  enum Column {
    ARTICLES,
    MENTIONS,
    FAVOR,
    AGAINST,
    NEUTRAL
  }

  /** All that a version says; a stance that it shows twice counts once. */
  static List<Said> by(EnrichedArticle article) {
    List<Said> all = new ArrayList<>();
    for (Entity entity : article.getEntities()) {
      if (hasName(entity)) {
        all.add(new Said(entity.getId(), Column.ARTICLES, 1));
        all.add(new Said(entity.getId(), Column.MENTIONS, entity.getMentions().size()));
      }
    }
    Set<Said> stances = new HashSet<>();
    article.getStances().forEach(stance -> stances.add(by(stance)));
    all.addAll(stances);
    return List.copyOf(all);
  }

  /** “Protesters” are counted in nothing but their stances. */
  private static boolean hasName(Entity entity) {
    return entity.getMentions().stream().anyMatch(m -> m.getKind() == MentionKind.NAME);
  }

  private static Said by(Stance stance) {
    String entity = stance.getTarget().getEntity();
    String target =
        entity == null ? "“" + Target.topicKey(stance.getTarget().getText()) + "”" : entity;
    return new Said(
        stance.getHolder().getEntity() + "\t" + target,
        Column.valueOf(stance.getLabel().name()),
        1);
  }
}
