package org.courant.app.settings;

import java.util.List;

/**
 * Where the page is served.
 *
 * @param on whether {@code up} serves it too
 * @param port 0 for a free one
 * @param names under which it may be asked for, besides the host itself and those of loopback
 * @param articles how many it holds at most
 * @param trends how many rows of {@code news.trends} it holds at most
 */
public record PageSettings(
    boolean on, String host, int port, List<String> names, int articles, int trends) {
  /** Free where the broker and the registry have theirs. */
  public static final int DEFAULT_PORT = 7080;

  static final int DEFAULT_ARTICLES = 100_000;
  static final int DEFAULT_TRENDS = 300_000;

  public PageSettings {
    names = List.copyOf(names);
  }

  /** The same, at another port. */
  public PageSettings at(int other) {
    return new PageSettings(true, host, other, names, articles, trends);
  }
}
