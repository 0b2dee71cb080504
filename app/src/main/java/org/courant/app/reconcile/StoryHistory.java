package org.courant.app.reconcile;

import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.CopyRelation;
import org.courant.avro.StoryMembership;
import org.jspecify.annotations.Nullable;

/** What {@code news.stories} says of one article, in its order. */
final class StoryHistory {
  private final String id;
  private final Faults faults;
  private @Nullable StoryMembership last;
  private boolean withdrawn;
  private int firstVersion = Integer.MAX_VALUE;

  StoryHistory(String id, Faults faults) {
    this.id = id;
    this.faults = faults;
  }

  /** Null is a tombstone. */
  void record(@Nullable StoryMembership next) {
    if (next == null) {
      if (withdrawn) {
        faults.add(Kind.DOUBLED, id, "is withdrawn from its story twice");
      }
      withdrawn = true;
      return;
    }
    if (last != null) {
      follows(last, next);
    }
    if (!isWhole(next)) {
      faults.add(Kind.ALTERED, id, "its story record contradicts itself: " + next);
    }
    firstVersion = Math.min(firstVersion, next.getVersion());
    last = next;
    withdrawn = false;
  }

  private void follows(StoryMembership before, StoryMembership next) {
    if (!next.getStoryId().equals(before.getStoryId())) {
      faults.add(
          Kind.ALTERED,
          id,
          "was given story " + before.getStoryId() + ", and then story " + next.getStoryId());
    }
    if (next.getVersion() < before.getVersion()) {
      faults.add(
          Kind.REORDERED,
          id,
          "the story record of version "
              + next.getVersion()
              + " comes after that of version "
              + before.getVersion());
    } else if (!withdrawn && next.equals(before)) {
      faults.add(Kind.DOUBLED, id, "version " + next.getVersion() + " has a story record twice");
    }
  }

  /** What holds of every record by itself. */
  private boolean isWhole(StoryMembership one) {
    boolean first = one.getRelation() == CopyRelation.FIRST;
    boolean begins = one.getStoryId().equals(id);
    double similarity = one.getSimilarity();
    return one.getArticleId().equals(id)
        && one.getFirst().getArticleId().equals(one.getStoryId())
        && first == (one.getCopyOf() == null)
        && (!first || begins)
        && !id.equals(one.getCopyOf())
        && switch (one.getRelation()) {
          case FIRST -> similarity == 0;
          case SAME_TEXT -> similarity == 1;
          case NEAR_COPY, PART_OF -> similarity > 0 && similarity <= 1;
          case UNKNOWN -> false;
        };
  }

  /** The record that stands; null after a tombstone. */
  @Nullable StoryMembership standing() {
    return withdrawn ? null : last;
  }

  /** Its story, which it keeps when it is withdrawn; null where only a tombstone is left. */
  @Nullable StoryMembership last() {
    return last;
  }

  /** Whether it had a story before this version was read. */
  boolean decidedBefore(int version) {
    return firstVersion < version;
  }
}
