package org.courant.processor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says once what a page says again: a body pasted many times, a paragraph a second time. */
final class Repeats {
  /** Shorter ones may be said twice on purpose. */
  static final int SHORTEST = 40;

  private Repeats() {}

  static List<String> once(List<String> paragraphs) {
    return onceEach(unrolled(String.join("\n", paragraphs), '\n').lines().toList());
  }

  private static List<String> onceEach(List<String> paragraphs) {
    Set<String> seen = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    List<String> kept = new ArrayList<>();
    String before = "";
    boolean dropped = false;
    for (String paragraph : paragraphs) {
      boolean pairAgain = !pairs.add(before + "\n" + paragraph);
      boolean again = paragraph.length() >= SHORTEST && !seen.add(paragraph);
      dropped = again || (dropped && pairAgain);
      if (!dropped) {
        kept.add(unrolled(paragraph, ' '));
      }
      before = paragraph;
    }
    return kept;
  }

  /**
   * The stretch of which the whole is a repetition, found by its longest border (Knuth, Morris,
   * Pratt).
   */
  private static String unrolled(String text, char between) {
    String rolled = text + between;
    int n = rolled.length();
    int[] border = new int[n + 1];
    border[0] = -1;
    for (int i = 0, k = -1; i < n; ) {
      while (k >= 0 && rolled.charAt(i) != rolled.charAt(k)) {
        k = border[k];
      }
      border[++i] = ++k;
    }
    int period = n - border[n];
    boolean repeats = period < n && n % period == 0 && period > SHORTEST;
    return repeats ? text.substring(0, period - 1) : text;
  }
}
