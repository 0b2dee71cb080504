package org.courant.app.reconcile;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.courant.app.reconcile.EnrichedLife.Version;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.CopyRelation;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;
import org.jspecify.annotations.Nullable;

/**
 * What the story stream wrote against what it read. An article waits only for articles that came
 * before it and have no story yet. So one is judged when nothing that has still to be read is of
 * itself, nor of an undecided article before it.
 */
final class StoryLedger {
  /** By how much the stream's clock, which decides what is too late, may differ from a record's. */
  private static final Duration CLOCKS = Duration.ofHours(1);

  private final Faults faults;
  private final long memory;
  private final Map<String, StoryHistory> histories = new LinkedHashMap<>();
  private final Map<String, EnrichedLife> lives = new HashMap<>();
  private final Set<String> moving = new HashSet<>();
  private final ToldMerges merges;
  private final Recount recount;
  private long waiting;
  private long told;

  /**
   * @param memory how late a correction may come to change the counts
   */
  StoryLedger(Faults faults, Duration memory) {
    this.faults = faults;
    this.memory = memory.minus(CLOCKS).toMillis();
    this.merges = new ToldMerges(faults);
    this.recount = new Recount(faults);
  }

  /** In the order of the topic; null is a tombstone. */
  void story(String id, @Nullable StoryMembership membership) {
    histories.computeIfAbsent(id, key -> new StoryHistory(key, faults)).record(membership);
    if (membership != null) {
      merges.member(membership);
    }
  }

  void merge(StoryMerge merge) {
    merges.merge(merge);
  }

  void trend(String key, Trend trend) {
    recount.trend(key, trend);
  }

  /** Something of this article has still to be read. */
  void moving(String id) {
    moving.add(id);
  }

  /** A change of this subject's counts has still to be read. */
  void movingCounts(String subject) {
    recount.moving(subject);
  }

  /**
   * In the order of the topic; null is a tombstone.
   *
   * @param time the record's, in milliseconds
   * @param read whether the story stream has read it
   */
  void enriched(String id, @Nullable EnrichedArticle article, long time, boolean read) {
    Version version = article == null ? Version.withdrawal(time) : Version.of(article, time);
    lives.computeIfAbsent(id, key -> new EnrichedLife()).add(version, read);
    if (!read) {
      moving.add(id);
    }
  }

  /** Says what does not agree. */
  StoryVerdict settle() {
    long settledBefore = settledBefore();
    lives.forEach((id, life) -> settle(id, life, histories.get(id), settledBefore));
    histories.forEach(this::settle);
    merges.settle(histories);
    recount.settle();
    return new StoryVerdict(
        waiting, told, merges.stories(), merges.count(), recount.rows(), recount.notJudged());
  }

  /** When the first arrived of those that others may wait for. */
  private long settledBefore() {
    return moving.stream()
        .filter(id -> lastOf(histories.get(id)) == null)
        .map(lives::get)
        .filter(Objects::nonNull)
        .filter(life -> !life.last().isWithdrawal() || life.isUnread())
        .mapToLong(EnrichedLife::earliest)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static @Nullable StoryMembership lastOf(@Nullable StoryHistory history) {
    return history == null ? null : history.last();
  }

  private void settle(
      String id, EnrichedLife life, @Nullable StoryHistory history, long settledBefore) {
    if (moving.contains(id) || life.last().time() >= settledBefore) {
      waiting++;
      life.versions().forEach(v -> recount.unsure(v.said(), Long.MIN_VALUE, Long.MAX_VALUE));
      if (life.isCut()) {
        recount.hidden(Long.MAX_VALUE);
      }
      return;
    }
    StoryMembership standing = history == null ? null : history.standing();
    if (life.last().isWithdrawal()) {
      if (standing != null) {
        faults.add(Kind.LOST, id, "is retracted, and the stories topic has no tombstone after it");
      }
    } else if (history == null || standing == null) {
      faults.add(
          Kind.LOST, id, "version " + life.last().number() + " stands and has no story record");
    } else {
      compare(id, life.last(), standing);
      count(life, standing, history.decidedBefore(life.last().number()));
    }
    leftStanding(life);
  }

  private void compare(String id, Version version, StoryMembership standing) {
    if (standing.getVersion() != version.number()) {
      faults.add(
          standing.getVersion() < version.number() ? Kind.LOST : Kind.ORPHAN,
          id,
          "version "
              + version.number()
              + " stands, its story record is of version "
              + standing.getVersion());
    } else if (!Objects.equals(standing.getSource(), version.source())
        || !Objects.equals(standing.getPublished(), version.published())) {
      faults.add(
          Kind.ALTERED, id, "its story record has another source or date than the article has");
    }
  }

  private void count(EnrichedLife life, StoryMembership standing, boolean decidedBefore) {
    Version version = life.last();
    long latest = version.happened(version.time());
    long earliest = decidedBefore ? latest : version.happened(life.earliestSinceWithdrawal());
    if (TrendRow.around("", latest).equals(TrendRow.around("", earliest))) {
      recount.certain(version.said(), latest, standing.getRelation() != CopyRelation.FIRST);
    } else {
      recount.unsure(version.said(), earliest, latest);
    }
  }

  /** What a correction that came too late could not take back. */
  private void leftStanding(EnrichedLife life) {
    for (int i = 1; i < life.versions().size(); i++) {
      Version before = life.versions().get(i - 1);
      if (life.versions().get(i).time() - before.time() > memory) {
        recount.unsure(before.said(), Long.MIN_VALUE, before.time());
      }
    }
    if (life.isCut()) {
      recount.hidden(life.versions().get(0).time() - memory);
    }
  }

  private void settle(String id, StoryHistory history) {
    StoryMembership standing = history.standing();
    if (standing == null) {
      return;
    }
    told++;
    if (!lives.containsKey(id)) {
      faults.add(Kind.ORPHAN, id, "has a story record and is not in the enriched topic");
    }
    StoryMembership original = lastOf(histories.get(standing.getCopyOf()));
    if (original != null && !merges.isOne(standing.getStoryId(), original.getStoryId())) {
      faults.add(
          Kind.LOST,
          id,
          "is in story %s as a copy of %s, which is in story %s, and no merge says that these are one"
              .formatted(standing.getStoryId(), standing.getCopyOf(), original.getStoryId()));
    }
  }
}
