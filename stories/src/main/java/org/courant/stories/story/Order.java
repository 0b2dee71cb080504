package org.courant.stories.story;

import java.util.Comparator;
import org.courant.avro.FirstSeen;
import org.courant.avro.KeyHolder;
import org.courant.avro.StoryMembership;

/** What is earlier. Total, and the same for everybody who asks. */
final class Order {
  /** Of articles, as stories are decided. */
  static final Comparator<KeyHolder> OF_HOLDERS =
      Comparator.comparingLong(KeyHolder::getArrived).thenComparing(KeyHolder::getArticleId);

  /** Of stories, by the article that began them. */
  static final Comparator<FirstSeen> OF_STORIES =
      Comparator.comparing(FirstSeen::getArrived).thenComparing(FirstSeen::getArticleId);

  private Order() {}

  static boolean isEarlier(KeyHolder one, KeyHolder other) {
    return OF_HOLDERS.compare(one, other) < 0;
  }

  static boolean beganEarlier(StoryMembership one, FirstSeen other) {
    return OF_STORIES.compare(one.getFirst(), other) < 0;
  }
}
