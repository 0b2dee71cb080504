package org.courant.app.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an article costs by its length.
 *
 * @param millis of processor time by characters of headline and body
 */
public record Growth(Map<Integer, Double> millis) {
  static final int USUAL = 5_000;
  static final int LONG = 200_000;
  private static final int[] LENGTHS = {200, 1_000, USUAL, 20_000, 50_000, LONG};

  public Growth {
    millis = new TreeMap<>(millis);
  }

  /** Measures them all. */
  public static Growth of(EngineBench engine, Corpus corpus) {
    Map<Integer, Double> millis = new TreeMap<>();
    for (int length : LENGTHS) {
      millis.put(length, engine.ofLength(corpus, length));
    }
    return new Growth(millis);
  }

  /** How many times the usual article a long one costs; forty would be linear. */
  double ratio() {
    return millis.getOrDefault(LONG, Double.NaN) / millis.getOrDefault(USUAL, Double.NaN);
  }
}
