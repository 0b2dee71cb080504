package org.courant.page.view;

import java.util.Objects;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.StanceRef;
import org.jspecify.annotations.Nullable;

/**
 * A stance, as small as it can be kept.
 *
 * @param holder null for the author
 * @param target null for a topic in words
 * @param words the target's, if it is a topic
 * @param evidence clipped; empty where the label is neutral
 * @param start of the evidence in the text, in code points
 */
record Stand(
    @Nullable Naming holder,
    @Nullable Naming target,
    String words,
    StanceLabel label,
    String evidence,
    int start,
    int end) {
  static final String AUTHOR = "author";

  boolean takesSides() {
    return label != StanceLabel.NEUTRAL;
  }

  String holderId() {
    return holder == null ? AUTHOR : holder.id();
  }

  String holderName() {
    return holder == null ? AUTHOR : holder.name();
  }

  @Nullable String targetId() {
    return target == null ? null : target.id();
  }

  String targetName() {
    return target == null ? words : target.name();
  }

  boolean isOf(String entity) {
    return holderId().equals(entity);
  }

  boolean isTowards(String entity) {
    return Objects.equals(targetId(), entity);
  }

  StanceRef ref() {
    return new StanceRef(holderName(), holderId(), targetName(), targetId(), label.name());
  }
}
