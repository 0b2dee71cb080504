package org.courant.app.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.courant.avro.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/** What {@code news.enriched} has of one article: its versions and withdrawals, in order. */
final class EnrichedLife {
  /**
   * A version, or a withdrawal.
   *
   * @param number 0 for a withdrawal
   * @param time the record's, in milliseconds
   * @param said what it adds to the counts
   */
  record Version(
      int number,
      long time,
      @Nullable Instant published,
      @Nullable String source,
      List<Said> said) {
    static Version of(EnrichedArticle article, long time) {
      return new Version(
          article.getVersion(),
          time,
          article.getPublished(),
          article.getSource(),
          Said.by(article));
    }

    static Version withdrawal(long time) {
      return new Version(0, time, null, null, List.of());
    }

    boolean isWithdrawal() {
      return number == 0;
    }

    /** When it happened, had it arrived then: nothing is published after it arrives. */
    long happened(long arrived) {
      return published == null ? arrived : Math.min(published.toEpochMilli(), arrived);
    }
  }

  private final List<Version> versions = new ArrayList<>();
  private boolean unread;

  /**
   * In the order of the topic.
   *
   * @param read whether the story stream has read it
   */
  void add(Version version, boolean read) {
    versions.add(version);
    unread |= !read;
  }

  List<Version> versions() {
    return versions;
  }

  Version last() {
    return versions.get(versions.size() - 1);
  }

  boolean isUnread() {
    return unread;
  }

  /** Compaction has, or may have, taken versions before the first that is there. */
  boolean isCut() {
    return versions.get(0).number() != 1;
  }

  /**
   * When the article arrived at the earliest, as far as the story stream may have it: one whose
   * story was not decided when its next version came keeps its place.
   */
  long earliest() {
    return isCut() ? Long.MIN_VALUE : versions.get(0).time();
  }

  /** The same of what stands, where all is read: whoever comes back after a withdrawal is new. */
  long earliestSinceWithdrawal() {
    long earliest = earliest();
    for (int i = 1; i < versions.size(); i++) {
      earliest = versions.get(i - 1).isWithdrawal() ? versions.get(i).time() : earliest;
    }
    return earliest;
  }
}
