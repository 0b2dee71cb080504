package org.courant.app.logging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the first few warnings of a kind through and counts the rest, which are told as a number: a
 * minute after the first, then after ever longer times while they go on. Of a kind are those with
 * the same logger, level and words, whatever the words are about.
 */
final class Repeats extends AbstractFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);
  private static final int FIRST = 5;
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Where it does not know words from what they are about, memory must not grow for good. */
  private static final int KINDS = 500;

  private final Clock clock;
  private final Map<Kind, Course> courses = new HashMap<>();

  private record Kind(String logger, Level level, String words) {}

  private static final class Course {
    private Instant end;
    private Duration length = SHORTEST;
    private int count = 1;

    Course(Instant begin) {
      end = begin.plus(length);
    }

    int heldBack() {
      return Math.max(0, count - FIRST);
    }

    /** It goes on: the next sum comes later, and no line of its kind before. */
    void next(Instant now) {
      length = length.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : length.multipliedBy(2);
      end = now.plus(length);
      count = FIRST;
    }
  }

  Repeats(Clock clock) {
    this.clock = clock;
  }

  /** One that tells its sums by itself. */
  @SuppressWarnings("FutureReturnValueIgnored") // as long as the process
  static Repeats begin(Clock clock) {
    Repeats repeats = new Repeats(clock);
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "courant-log");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(() -> repeats.sums().forEach(LOG::warn), 5, 5, TimeUnit.SECONDS);
    return repeats;
  }

  @Override
  public Result filter(LogEvent event) {
    boolean counts =
        event.getLevel().isMoreSpecificThan(Level.WARN)
            && !event.getLoggerName().equals(Repeats.class.getName());
    return counts && !passes(kind(event)) ? Result.DENY : Result.NEUTRAL;
  }

  @SuppressWarnings("deprecation") // nothing else tells the words from what they are about
  private static Kind kind(LogEvent event) {
    String words = event.getMessage().getFormat();
    return new Kind(event.getLoggerName(), event.getLevel(), words == null ? "" : words);
  }

  private synchronized boolean passes(Kind kind) {
    Course course = courses.get(kind);
    if (course == null) {
      if (courses.size() < KINDS) {
        courses.put(kind, new Course(clock.instant()));
      }
      return true;
    }
    course.count++;
    return course.heldBack() == 0;
  }

  /** What was held back by those whose time is over; a kind that was quiet begins anew. */
  synchronized List<String> sums() {
    Instant now = clock.instant();
    List<String> lines = new ArrayList<>();
    Iterator<Map.Entry<Kind, Course>> all = courses.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Kind, Course> entry = all.next();
      Course course = entry.getValue();
      if (now.isBefore(course.end)) {
        continue;
      }
      if (course.heldBack() == 0) {
        all.remove();
      } else {
        lines.add(line(entry.getKey(), course));
        course.next(now);
      }
    }
    return lines;
  }

  private static String line(Kind kind, Course course) {
    return "And "
        + course.heldBack()
        + " more of these in "
        + course.length.toMinutes()
        + " min: "
        + kind.logger().substring(kind.logger().lastIndexOf('.') + 1)
        + ": "
        + kind.words().replaceAll("\\s+", " ");
  }
}
