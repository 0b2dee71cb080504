package org.courant.page.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the list ended; a page that goes on from it neither repeats nor skips. */
public record Cursor(long seen, long place) {
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,19})_(\\d{1,19})");

  /**
   * As it was written.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Cursor parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("before: '" + written + "' is no cursor of ours");
    }
    return new Cursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  @Override
  public String toString() {
    return seen + "_" + place;
  }
}
