package org.courant.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of one article id; guarded by the view's lock. */
final class Entry {
  /** The newest first. */
  static final Comparator<Entry> NEWEST =
      Comparator.comparingLong(Entry::seen).thenComparingLong(Entry::place).reversed();

  private static final int MOST_VERSIONS = 20;

  final String id;
  @Nullable Brief brief;
  @Nullable Membership story;

  /** Of the record that took the article back last. */
  long retractedAt = Place.NONE;

  long retractedSeen = Long.MIN_VALUE;
  long novelty = Place.NONE;
  int noveltyVersion = -1;
  long outcome = Place.NONE;

  /** Few articles have an earlier version. */
  private @Nullable List<Past> past;

  /** A version, and where it lies. */
  record Past(int version, long place, long seen, String headline) {}

  Entry(String id) {
    this.id = id;
  }

  /** Nobody's; stands in the order where a page ended. */
  static Entry at(Cursor cursor) {
    Entry probe = new Entry("");
    probe.brief = Brief.at(cursor);
    return probe;
  }

  private long seen() {
    Brief known = brief;
    return known == null ? Long.MIN_VALUE : known.seen();
  }

  private long place() {
    Brief known = brief;
    return known == null ? Place.NONE : known.place();
  }

  /** Whether a record is later than another of the same article. */
  static boolean later(long place, long seen, long otherPlace, long otherSeen) {
    if (otherPlace == Place.NONE) {
      return true;
    }
    // Within a partition the offset is the order; across them, after partitions were added, time.
    return Place.partition(place) == Place.partition(otherPlace)
        ? place > otherPlace
        : seen >= otherSeen;
  }

  boolean isRetracted() {
    return retractedAt != Place.NONE;
  }

  /** Remembers a version that is not the newest; the oldest make room. */
  void remember(Past version) {
    List<Past> all = past == null ? new ArrayList<>(2) : past;
    if (all.stream().anyMatch(known -> known.place() == version.place())) {
      return;
    }
    all.add(version);
    all.sort(Comparator.comparingLong(Past::seen).thenComparingLong(Past::place).reversed());
    if (all.size() > MOST_VERSIONS) {
      all.remove(all.size() - 1);
    }
    past = all;
  }

  void forgetPast() {
    past = null;
  }

  /** The newest first, without the one that stands. */
  List<Past> past() {
    return past == null ? List.of() : List.copyOf(past);
  }
}
