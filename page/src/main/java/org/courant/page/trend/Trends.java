package org.courant.page.trend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.page.answer.Timeline;

/**
 * The newest rows of {@code news.trends}, as they stand. Records may come in any order: the later
 * one of a row wins, by its offset. Where there are too many rows the earliest hours and days go.
 */
public final class Trends {
  /** Who has a longer name for it floods the page. */
  private static final int LONGEST_SUBJECT = 1_000;

  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final Shelf hours;
  private final Shelf days;
  private boolean overfull;

  /**
   * Empty ones.
   *
   * @param rows how many are held at most: half for hours, half for days
   */
  public Trends(int rows) {
    hours = new Shelf(rows / 2);
    days = new Shelf(rows / 2);
  }

  /**
   * A record.
   *
   * @param key its own: the subject, the period, the start and since when it is counted, with tabs
   *     between
   * @param place see {@link org.courant.page.view.Place}
   */
  public synchronized void take(String key, Trend trend, long place) {
    if (!Rows.isKnown(trend) || key.length() > LONGEST_SUBJECT) {
      return;
    }
    Row row = Rows.of(trend, place);
    Shelf shelf = row.ofDay() ? days : hours;
    if (row.hour() < shelf.whole()) {
      return;
    }
    String subject = subject(key, trend);
    Line known = lines.get(subject);
    if ((known == null || !known.has(row)) && !makeRoom(shelf, row)) {
      overfull = true;
      return;
    }
    Line line = lines.computeIfAbsent(subject, s -> line(s, trend));
    if (line.put(row)) {
      shelf.add(row.hour(), line);
    }
  }

  private static String subject(String key, Trend trend) {
    int period = key.lastIndexOf("\t" + trend.getPeriod() + "\t" + trend.getStart());
    return period < 0 ? key : key.substring(0, period);
  }

  private boolean makeRoom(Shelf shelf, Row row) {
    while (shelf.isFull()) {
      if (!shelf.canMakeRoom(row.hour())) {
        return false;
      }
      forget(shelf.makeRoom(), row.ofDay(), shelf.whole());
    }
    return true;
  }

  private void forget(List<Line> gone, boolean ofDay, int before) {
    Set<Thing> touched = new HashSet<>();
    for (Line line : gone) {
      line.forgetBefore(ofDay, before);
      if (line.isEmpty()) {
        lines.remove(line.subject);
        line.things().forEach(touched::add);
      }
    }
    touched.stream().filter(thing -> !thing.isLeft()).forEach(thing -> things.remove(thing.id));
  }

  private Line line(String subject, Trend trend) {
    if (trend.getKind() == TrendKind.ENTITY) {
      Thing named = thing(String.valueOf(trend.getEntityId()));
      Line line = new Line(subject, named, null);
      named.namedBy(line);
      return line;
    }
    Thing holder = thing(String.valueOf(trend.getHolderId()));
    Thing target = trend.getEntityId() == null ? null : thing(trend.getEntityId());
    Line line = new Line(subject, holder, target);
    holder.holderOf(line);
    if (target != null) {
      target.targetOf(line);
    }
    return line;
  }

  private Thing thing(String id) {
    return things.computeIfAbsent(id, Thing::new);
  }

  /** An entity's course; empty where nothing of it was counted. */
  public synchronized Optional<Timeline> of(String entity) {
    Thing thing = things.get(entity);
    return thing == null ? Optional.empty() : Chart.of(thing, hours.whole());
  }

  /** Rows that are held. */
  public synchronized int size() {
    return hours.size() + days.size();
  }

  /** Whether one hour or day alone had more rows than can be held: then counts are too low. */
  public synchronized boolean isOverfull() {
    return overfull;
  }
}
