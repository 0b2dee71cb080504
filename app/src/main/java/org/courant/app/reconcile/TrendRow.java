package org.courant.app.reconcile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.courant.avro.Trend;
import org.courant.avro.TrendPeriod;

/** Where something is counted: a subject in an hour or a day of UTC. */
record TrendRow(String subject, TrendPeriod period, Instant start) {
  static List<TrendRow> around(String subject, long happened) {
    Instant time = Instant.ofEpochMilli(happened);
    return List.of(
        new TrendRow(subject, TrendPeriod.HOUR, time.truncatedTo(ChronoUnit.HOURS)),
        new TrendRow(subject, TrendPeriod.DAY, time.truncatedTo(ChronoUnit.DAYS)));
  }

  /** By its record; its target's words may differ from the key's, so that part is the key's. */
  static TrendRow of(String key, Trend trend) {
    String rest = "\t" + trend.getPeriod() + "\t" + trend.getStart() + "\t" + trend.getSince();
    String subject = key.endsWith(rest) ? key.substring(0, key.length() - rest.length()) : key;
    return new TrendRow(subject, trend.getPeriod(), trend.getStart());
  }

  /** Whether the record is of the subject that its key names. */
  boolean isOf(Trend trend) {
    String holder = trend.getHolderId();
    String entity = trend.getEntityId();
    return switch (trend.getKind()) {
      case ENTITY -> subject.equals(entity);
      case STANCE ->
          entity == null
              ? subject.startsWith(holder + "\t“")
              : subject.equals(holder + "\t" + entity);
      case UNKNOWN -> false;
    };
  }

  long millis() {
    return start.toEpochMilli();
  }

  long end() {
    return start
        .plus(1, period == TrendPeriod.DAY ? ChronoUnit.DAYS : ChronoUnit.HOURS)
        .toEpochMilli();
  }

  @Override
  public String toString() {
    return subject.replace('\t', '→') + " " + period + " " + start;
  }
}
