package org.courant.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long texts made of what a pattern looks for, which is what makes it backtrack: runs of one
 * character, its own words over and over, its words before a long run, and nested openers.
 */
final class Hostile {
  private static final Pattern WORD = Pattern.compile("(?<!\\\\)[a-zA-Z/:=&#@.'\"]{1,40}+");

  private static final int MOST_UNITS = 12;

  private Hostile() {}

  static List<Text> texts(Pattern pattern, int length) {
    Set<String> units = new LinkedHashSet<>(List.of("a", "1", " ", "<", "\n", "[{", "a.", "1."));
    Set<Text> texts = new LinkedHashSet<>();
    Matcher words = WORD.matcher(pattern.pattern());
    StringBuilder own = new StringBuilder();
    while (words.find()) {
      if (units.size() < MOST_UNITS) {
        units.add(words.group());
      }
      own.append(words.group());
    }
    units.add(own.append(' ').toString());
    pattern
        .pattern()
        .chars()
        .filter(c -> !Character.isLetterOrDigit(c))
        .distinct()
        .limit(8)
        .forEach(c -> units.add(String.valueOf((char) c)));
    for (String unit : units) {
      texts.add(new Text("", unit, length, new Reads(length)));
    }
    for (String run : List.of(" ", "a", "1")) {
      texts.add(new Text(own.toString().strip(), run, length, new Reads(length)));
    }
    return List.copyOf(texts);
  }

  /** How often a text's characters may still be looked at: steps, since time differs. */
  private static final class Reads {
    private static final long EACH = 100;
    private long left;

    Reads(int length) {
      left = EACH * length;
    }
  }

  /** A beginning and a unit over and over, without the memory; it breaks off endless matching. */
  record Text(String start, String unit, int length, Reads reads) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (reads.left-- == 0) {
        throw new IllegalStateException("looks at each character over 100 times");
      }
      return index < start.length()
          ? start.charAt(index)
          : unit.charAt((index - start.length()) % unit.length());
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      StringBuilder out = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        out.append(charAt(i));
      }
      return out;
    }

    @Override
    public String toString() {
      return "'" + start + "' and '" + unit + "' over and over";
    }
  }
}
