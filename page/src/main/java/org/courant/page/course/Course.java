package org.courant.page.course;

import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import org.courant.page.answer.Coverage;
import org.courant.page.answer.Period;
import org.courant.page.answer.Timeline;

/** How often an entity was named, and the stances towards it and of it, by the hour since 1970. */
public final class Course {
  private static final long SHORT = Duration.ofDays(3).toHours();

  private final Sums named = new Sums(3);
  private final Sums towards = new Sums(4);
  private final Sums from = new Sums(4);

  /** The hour that a time in milliseconds lies in. */
  public static int hour(long millis) {
    return Math.toIntExact(Math.floorDiv(millis, Duration.ofHours(1).toMillis()));
  }

  /** Articles that name it, and its mentions in them. */
  public void named(int hour, int originals, int copies, int mentions) {
    named.add(hour, originals, copies, mentions);
  }

  /** Articles with a stance towards it: in originals, and copies whatever the stance. */
  public void towards(int hour, int favor, int against, int neutral, int copies) {
    towards.add(hour, favor, against, neutral, copies);
  }

  /** Articles with a stance of it, likewise. */
  public void from(int hour, int favor, int against, int neutral, int copies) {
    from.add(hour, favor, against, neutral, copies);
  }

  public boolean isEmpty() {
    return hours().isEmpty();
  }

  /** When it begins; only where it is not empty. */
  public int first() {
    return hours().first();
  }

  /** Over three days at most, so that its hours can be told one by one. */
  public boolean isShort() {
    SortedSet<Integer> hours = hours();
    return hours.isEmpty() || hours.last() - hours.first() <= SHORT;
  }

  private SortedSet<Integer> hours() {
    SortedSet<Integer> all = new TreeSet<>(named.hours().keySet());
    all.addAll(towards.hours().keySet());
    all.addAll(from.hours().keySet());
    return all;
  }

  public Timeline byHour(Timeline.Basis basis) {
    return told(basis, Timeline.Step.HOUR, named, towards, from);
  }

  public Timeline byDay(Timeline.Basis basis) {
    return told(basis, Timeline.Step.DAY, named.byDay(), towards.byDay(), from.byDay());
  }

  private static Timeline told(
      Timeline.Basis basis, Timeline.Step step, Sums named, Sums towards, Sums from) {
    return new Timeline(
        basis,
        step,
        named.told((time, sum) -> new Coverage(time, sum[0], sum[1], sum[2])),
        towards.told(Course::period),
        from.told(Course::period));
  }

  private static Period period(String time, long[] sum) {
    return new Period(time, sum[0], sum[1], sum[2], sum[3]);
  }
}
