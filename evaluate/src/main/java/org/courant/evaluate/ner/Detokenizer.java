package org.courant.evaluate.ner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.courant.processor.text.Span;

/**
 * Writes tokens as a newspaper would: marks joined to their words, quotation marks to what they
 * hold. Treebank names of marks (“-LRB-”, “``”) are written as the marks.
 */
final class Detokenizer {
  private static final Map<String, String> MARKS =
      Map.of(
          "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``",
          "“", "''", "”");
  private static final Pattern JOINS_BEFORE = Pattern.compile("[,.;:!?…)\\]}%”’]+");
  private static final Set<String> JOINS_BEHIND =
      Set.of("(", "[", "{", "$", "£", "€", "“", "‘", "@", "#");
  private static final Pattern CLITIC = Pattern.compile("(?i)['’´](s|re|ve|ll|d|m)|n['’]t");
  private static final Pattern CUT_CLITIC = Pattern.compile("(?i)s|re|ve|ll|d|m|t");
  private static final Set<String> APOSTROPHES = Set.of("'", "’", "´");

  private final List<String> tokens;
  private boolean insideDouble;
  private boolean insideSingle;
  private boolean joinsNext;

  private Detokenizer(List<String> tokens) {
    this.tokens = tokens;
  }

  /** Appends the tokens to a text, and tells where each of them stands in it. */
  static List<Span> append(List<String> tokens, StringBuilder text) {
    return new Detokenizer(tokens).append(text);
  }

  private List<Span> append(StringBuilder text) {
    Span[] spans = new Span[tokens.size()];
    for (int i = 0; i < spans.length; i++) {
      String surface = MARKS.getOrDefault(tokens.get(i), tokens.get(i));
      boolean joined = joinsNext;
      joinsNext = false;
      if (!joinsBefore(i, surface) && !joined && i > 0) {
        text.append(' ');
      }
      int start = text.length();
      text.append(surface);
      spans[i] = new Span(start, text.length());
    }
    return List.of(spans);
  }

  /** Also settles whether the next token is joined to this one. */
  private boolean joinsBefore(int i, String surface) {
    if (surface.equals("\"")) {
      insideDouble = !insideDouble;
      joinsNext = insideDouble;
      return !insideDouble;
    }
    if (APOSTROPHES.contains(surface) && isCutClitic(i)) {
      joinsNext = true;
      return true;
    }
    if (surface.equals("'")) {
      return joinsAsSingle(i);
    }
    joinsNext = JOINS_BEHIND.contains(surface);
    return JOINS_BEFORE.matcher(surface).matches() || CLITIC.matcher(surface).matches();
  }

  /** “should ' ve”. */
  private boolean isCutClitic(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && CUT_CLITIC.matcher(tokens.get(i + 1)).matches()
        && Character.isLetterOrDigit(tokens.get(i - 1).codePointBefore(tokens.get(i - 1).length()));
  }

  /** A quotation mark where another follows, else the apostrophe of “the voters '”. */
  private boolean joinsAsSingle(int i) {
    boolean opens = !insideSingle && tokens.subList(i + 1, tokens.size()).contains("'");
    insideSingle = opens;
    joinsNext = opens;
    return !opens && i > 0;
  }
}
