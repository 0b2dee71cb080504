package org.courant.app.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courant.app.reconcile.Said.Column;
import org.courant.avro.Tally;
import org.courant.avro.Trend;

/** The numbers of a row of counts, originals and copies apart. */
final class RowCounts {
  private static final int COLUMNS = Column.values().length;

  private final long[] numbers = new long[2 * COLUMNS];

  void add(Said said, boolean copy) {
    numbers[said.column().ordinal() + (copy ? COLUMNS : 0)] += said.amount();
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
    numbers[column.ordinal()] += tally.getOriginals();
    numbers[column.ordinal() + COLUMNS] += tally.getCopies();
  }

  boolean isSame(RowCounts other) {
    return Arrays.equals(numbers, other.numbers);
  }

  /** Whether any number is smaller than the other's. */
  boolean lacksOf(RowCounts other) {
    return IntStream.range(0, numbers.length).anyMatch(i -> numbers[i] < other.numbers[i]);
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
    return numbers[column.ordinal()] + "+" + numbers[column.ordinal() + COLUMNS];
  }
}
