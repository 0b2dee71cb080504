package org.courant.stories.copy;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headline without what outlets put round it: “Opinion | X – Outlet” and “X: Outlet columnist”
 * are X.
 */
final class HeadlineCore {
  private static final Pattern SEAM = Pattern.compile("\\s*[|•·»]\\s*|\\s+[–—-]{1,2}\\s+|:\\s+");

  private HeadlineCore() {}

  static String of(String headline) {
    return Stream.of(SEAM.split(headline))
        .max(Comparator.comparingInt(part -> Words.of(part).length))
        .orElse("");
  }
}
