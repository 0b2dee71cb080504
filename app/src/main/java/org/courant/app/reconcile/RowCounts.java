package org.courant.app.reconcile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.courant.app.reconcile.Said.Column;
import org.courant.avro.Tally;
import org.courant.avro.Trend;

/** The numbers of a row of counts, originals and copies apart. */
final class RowCounts {
  private final Map<Column, Long> originals = new EnumMap<>(Column.class);
  private final Map<Column, Long> copies = new EnumMap<>(Column.class);

  void add(Said said, boolean copy) {
    (copy ? copies : originals).merge(said.column(), (long) said.amount(), Long::sum);
  }

  /** A row may come in parts, which add up. */
  void add(Trend part) {
    add(Column.ARTICLES, part.getArticles());
    add(Column.MENTIONS, part.getMentions());
    add(Column.FAVOR, part.getFavor());
    add(Column.AGAINST, part.getAgainst());
    add(Column.NEUTRAL, part.getNeutral());
  }

  private void add(Column column, Tally tally) {
    originals.merge(column, tally.getOriginals(), Long::sum);
    copies.merge(column, tally.getCopies(), Long::sum);
  }

  boolean isSame(RowCounts other) {
    return !lacksOf(other) && !other.lacksOf(this);
  }

  /** Whether any number is smaller than the other's. */
  boolean lacksOf(RowCounts other) {
    return Arrays.stream(Column.values())
        .anyMatch(
            column ->
                of(originals, column) < of(other.originals, column)
                    || of(copies, column) < of(other.copies, column));
  }

  /** Those that differ, such as {@code mentions 4+1 and not 5+1}: originals, then copies. */
  String against(RowCounts other) {
    return Arrays.stream(Column.values())
        .filter(column -> !text(column).equals(other.text(column)))
        .map(
            column ->
                column.name().toLowerCase(Locale.ROOT)
                    + " "
                    + text(column)
                    + " and not "
                    + other.text(column))
        .collect(Collectors.joining(", "));
  }

  private String text(Column column) {
    return of(originals, column) + "+" + of(copies, column);
  }

  private static long of(Map<Column, Long> numbers, Column column) {
    return numbers.getOrDefault(column, 0L);
  }
}
