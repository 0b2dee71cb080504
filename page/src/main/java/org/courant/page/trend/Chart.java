package org.courant.page.trend;

import java.util.Optional;
import org.courant.page.answer.Timeline;
import org.courant.page.course.Course;

/** An entity's rows added up: by hour where they go over three days at most, else by day. */
final class Chart {
  private Chart() {}

  /**
   * Empty where nothing is left of it.
   *
   * @param hoursFrom hours before this were forgotten
   */
  static Optional<Timeline> of(Thing thing, int hoursFrom) {
    Course days = course(thing, true);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        days.isShort() && days.first() >= hoursFrom
            ? course(thing, false).byHour(Timeline.Basis.TRENDS)
            : days.byDay(Timeline.Basis.TRENDS));
  }

  private static Course course(Thing thing, boolean ofDay) {
    Course course = new Course();
    thing.eachNamed(
        ofDay, row -> course.named(row.hour(), row.originals(), row.copies(), row.mentions()));
    thing.eachTowards(
        ofDay,
        row -> course.towards(row.hour(), row.favor(), row.against(), row.neutral(), row.copies()));
    thing.eachFrom(
        ofDay,
        row -> course.from(row.hour(), row.favor(), row.against(), row.neutral(), row.copies()));
    return course;
  }
}
