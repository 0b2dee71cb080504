package org.courant.page.view;

import org.courant.avro.CopyRelation;
import org.courant.page.answer.StoryRef;
import org.jspecify.annotations.Nullable;

/**
 * The story of an article.
 *
 * @param place of the record that says so
 */
public record Membership(
    String storyId, CopyRelation relation, double similarity, @Nullable String copyOf, long place) {
  boolean isCopy() {
    return relation != CopyRelation.FIRST;
  }

  StoryRef ref() {
    return new StoryRef(storyId, relation.name());
  }
}
