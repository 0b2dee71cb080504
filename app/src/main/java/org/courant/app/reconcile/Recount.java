package org.courant.app.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.Trend;

/**
 * The counts that {@code news.trends} has, against those that the articles give. Where it cannot be
 * known whether, or in which hour, an article was counted, the rows that it may have touched are
 * not judged, should they differ.
 */
final class Recount {
  /** What an article may have added to a subject's rows from one time to another. */
  private record Unsure(long from, long to) {
    boolean touches(TrendRow row) {
      return from < row.end() && to >= row.millis();
    }
  }

  private static final Unsure ANY_TIME = new Unsure(Long.MIN_VALUE, Long.MAX_VALUE);

  private final Map<String, Trend> parts = new HashMap<>();
  private final Map<TrendRow, RowCounts> found = new HashMap<>();
  private final Map<TrendRow, RowCounts> wanted = new HashMap<>();
  private final Map<String, List<Unsure>> unsure = new HashMap<>();
  private final Faults faults;
  private long hiddenUntil = Long.MIN_VALUE;
  private long notJudged;

  Recount(Faults faults) {
    this.faults = faults;
  }

  /** In the order of the topic: each replaces the one before of its key. */
  void trend(String key, Trend trend) {
    TrendRow row = TrendRow.of(key, trend);
    if (!row.isOf(trend) || !key.endsWith("\t" + trend.getSince())) {
      faults.add(Kind.ALTERED, "", "the row of counts " + key + " says that it is of " + row);
    }
    if (trend.equals(parts.put(key, trend))) {
      faults.add(Kind.DOUBLED, "", "the row of counts " + row + " comes twice with equal numbers");
    }
  }

  void certain(List<Said> all, long happened, boolean copy) {
    for (Said said : all) {
      for (TrendRow row : TrendRow.around(said.subject(), happened)) {
        wanted.computeIfAbsent(row, r -> new RowCounts()).add(said, copy);
      }
    }
  }

  /** Counted at a time between these, or not at all. */
  void unsure(List<Said> all, long from, long to) {
    all.forEach(said -> unsure(said.subject(), new Unsure(from, to)));
  }

  /** Changes of its rows are on their way. */
  void moving(String subject) {
    unsure(subject, ANY_TIME);
  }

  private void unsure(String subject, Unsure span) {
    unsure.computeIfAbsent(subject, s -> new ArrayList<>()).add(span);
  }

  /** Compaction has taken versions that may still stand in the rows up to this time. */
  void hidden(long until) {
    hiddenUntil = Math.max(hiddenUntil, until);
  }

  void settle() {
    parts.forEach(
        (key, part) ->
            found.computeIfAbsent(TrendRow.of(key, part), r -> new RowCounts()).add(part));
    Set<TrendRow> rows = new HashSet<>(found.keySet());
    rows.addAll(wanted.keySet());
    rows.forEach(this::compare);
  }

  private void compare(TrendRow row) {
    RowCounts has = found.getOrDefault(row, new RowCounts());
    RowCounts should = wanted.getOrDefault(row, new RowCounts());
    boolean lacks = has.lacksOf(should);
    if (has.isSame(should)) {
      return;
    }
    if (isUnsure(row) || (!lacks && row.millis() <= hiddenUntil)) {
      notJudged++;
      return;
    }
    Kind kind = lacks ? (should.lacksOf(has) ? Kind.ALTERED : Kind.LOST) : Kind.DOUBLED;
    faults.add(kind, "", "the counts of " + row + ": " + has.against(should));
  }

  private boolean isUnsure(TrendRow row) {
    return unsure.getOrDefault(row.subject(), List.of()).stream().anyMatch(u -> u.touches(row));
  }

  long rows() {
    return found.size();
  }

  long notJudged() {
    return notJudged;
  }
}
