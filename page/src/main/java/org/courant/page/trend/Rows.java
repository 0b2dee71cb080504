package org.courant.page.trend;

import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.courant.page.course.Course;

/** Records as rows. */
final class Rows {
  private Rows() {}

  /** A record of another kind or period than we know is not for us. */
  static boolean isKnown(Trend trend) {
    return trend.getKind() != TrendKind.UNKNOWN && trend.getPeriod() != TrendPeriod.UNKNOWN;
  }

  /**
   * The row.
   *
   * @throws ArithmeticException if its time is out of all reason
   */
  static Row of(Trend trend, long place) {
    boolean ofDay = trend.getPeriod() == TrendPeriod.DAY;
    int hour = Course.hour(trend.getStart().toEpochMilli());
    long since = trend.getSince().toEpochMilli();
    return trend.getKind() == TrendKind.ENTITY
        ? new Named(
            ofDay,
            hour,
            since,
            place,
            small(trend.getArticles().getOriginals()),
            small(trend.getArticles().getCopies()),
            small(all(trend.getMentions())))
        : new Stood(
            ofDay,
            hour,
            since,
            place,
            small(trend.getFavor().getOriginals()),
            small(trend.getAgainst().getOriginals()),
            small(trend.getNeutral().getOriginals()),
            small(
                trend.getFavor().getCopies()
                    + trend.getAgainst().getCopies()
                    + trend.getNeutral().getCopies()));
  }

  private static long all(Tally tally) {
    return tally.getOriginals() + tally.getCopies();
  }

  /** Below nought where what is taken back was counted under another since. */
  private static int small(long count) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, count));
  }
}
