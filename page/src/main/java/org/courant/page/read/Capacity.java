package org.courant.page.read;

/**
 * How much the page holds at most.
 *
 * @param articles the newest
 * @param trends rows of {@code news.trends}
 */
public record Capacity(int articles, int trends) {
  public Capacity {
    if (articles < 1 || trends < 2) {
      throw new IllegalArgumentException(
          "the page cannot hold " + articles + " articles and " + trends + " rows of trends");
    }
  }
}
