package org.courant.page.trend;

import java.util.Comparator;

/** What was counted of a subject in one hour or day; small, since there are many. */
sealed interface Row permits Named, Stood {
  /** Hours before days; within them by time. Equal where one replaces the other. */
  Comparator<Row> ORDER =
      Comparator.comparing(Row::ofDay).thenComparingInt(Row::hour).thenComparingLong(Row::since);

  boolean ofDay();

  /** When it begins, in hours since 1970. */
  int hour();

  /** Rows that differ only in this are to be added. */
  long since();

  /** Of the record; a later one replaces it. */
  long place();
}
