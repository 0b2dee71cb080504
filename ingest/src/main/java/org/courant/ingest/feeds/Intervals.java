package org.courant.ingest.feeds;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 90s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class Intervals {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s{0,3}([smhd])");

  private Intervals() {}

  static Duration parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (matcher.matches()) {
      Duration interval = Duration.ofSeconds(Long.parseLong(matcher.group(1)) * unit(matcher));
      if (interval.compareTo(Feed.SHORTEST) >= 0 && interval.compareTo(Feed.LONGEST) <= 0) {
        return interval;
      }
    }
    throw new IllegalArgumentException(
        "interval '" + text + "' must be from 1m to 7d, as 90s, 15m, 2h or 1d");
  }

  private static long unit(Matcher matcher) {
    return switch (matcher.group(2)) {
      case "s" -> 1;
      case "m" -> 60;
      case "h" -> 3_600;
      default -> 86_400;
    };
  }
}
