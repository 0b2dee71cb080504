package org.courant.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Why parts of the input were rejected, by rule: how often, and where first. Memory does not grow
 * with the input, since the rules are few and what is over {@value #MOST_RULES} counts as others.
 */
final class Rejections {
  private static final int MOST_RULES = 50;
  private static final String OTHERS = "other reasons";

  /** What differs from one article to the next: its id, the values quoted, and numbers. */
  private static final Pattern ID = Pattern.compile("\\Aarticle \\S{1,2000}+ ");

  private static final Pattern QUOTED = Pattern.compile("'[^']{0,1000}+'");
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,]\\d++)*+");

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private long count;

  private static final class Rule {
    private final String first;
    private long count;

    Rule(String first) {
      this.first = first;
    }
  }

  /**
   * Counts one.
   *
   * @param place file and line, or article
   */
  void add(String place, String reason) {
    count++;
    String rule = rule(reason);
    String key = rules.size() < MOST_RULES || rules.containsKey(rule) ? rule : OTHERS;
    rules.computeIfAbsent(key, k -> new Rule(place)).count++;
  }

  long count() {
    return count;
  }

  /** One a rule, the most frequent first. */
  List<String> lines() {
    List<Map.Entry<String, Rule>> sorted = new ArrayList<>(rules.entrySet());
    sorted.sort((a, b) -> Long.compare(b.getValue().count, a.getValue().count));
    return sorted.stream()
        .map(e -> e.getValue().count + " × " + e.getKey() + "; first " + e.getValue().first)
        .toList();
  }

  private static String rule(String reason) {
    String plain = ID.matcher(reason).replaceFirst("");
    return NUMBER.matcher(QUOTED.matcher(plain).replaceAll("'…'")).replaceAll("N");
  }
}
