package org.courant.page.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one subject: an entity's namings, or a holder's stances on a target. */
final class Line {
  final String subject;

  /** The holder, or who is named. */
  final Thing of;

  /** Null for a topic in words, and where the line is of namings. */
  final @Nullable Thing target;

  /** By {@link Row#ORDER}; most lines have two. */
  private final ArrayList<Row> rows = new ArrayList<>(2);

  Line(String subject, Thing of, @Nullable Thing target) {
    this.subject = subject;
    this.of = of;
    this.target = target;
  }

  List<Thing> things() {
    return target == null ? List.of(of) : List.of(of, target);
  }

  /** Returns whether there is one row more; an older record changes nothing. */
  boolean put(Row row) {
    int at = find(row);
    if (at < 0) {
      rows.add(-at - 1, row);
      return true;
    }
    if (row.place() > rows.get(at).place()) {
      rows.set(at, row);
    }
    return false;
  }

  boolean has(Row row) {
    return find(row) >= 0;
  }

  private int find(Row row) {
    return Collections.binarySearch(rows, row, Row.ORDER);
  }

  /** Forgets the hours, or days, before this. */
  void forgetBefore(boolean ofDay, int hour) {
    rows.removeIf(row -> row.ofDay() == ofDay && row.hour() < hour);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void each(boolean ofDay, Consumer<Row> visitor) {
    for (Row row : List.copyOf(rows)) {
      if (row.ofDay() == ofDay) {
        visitor.accept(row);
      }
    }
  }
}
