package org.courant.processor.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the lines and markers that a page puts between an article's paragraphs. */
final class Advertising {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_MARKER = 32;

  private static final Set<String> LINES =
      Set.of(
          "advertisement",
          "advertising",
          "ad",
          "sponsored",
          "sponsored content",
          "read more",
          "story continues below",
          "story continues below advertisement",
          "continue reading",
          "article continues below",
          "article continues below advertisement",
          "story continues",
          "continue reading below",
          "scroll to continue",
          "related",
          "related articles",
          "related stories",
          "related content",
          "more on this story",
          "share this article",
          "loading...",
          "skip advertisement",
          "advertisement - story continues below");

  private static final List<String> PREFIXES =
      List.of(
          "read more:",
          "read also:",
          "also read:",
          "read next:",
          "related:",
          "see also:",
          "more:",
          "recommended:",
          "more on this:",
          "related article:",
          "related stories:",
          "click here to ",
          "sign up for our ",
          "subscribe to our ",
          "story continues below");

  private static final Set<String> MARKERS =
      Set.of(
          "ad",
          "ads",
          "advertisement",
          "mosads",
          "related",
          "read more",
          "more",
          "video",
          "gallery",
          "photo",
          "image",
          "embed",
          "newsletter",
          "caption",
          "slideshow",
          "quiz");

  private Advertising() {}

  static boolean isLine(String paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    String line = paragraph.toLowerCase(Locale.ROOT);
    String bare = trimMarks(line);
    return bare.isEmpty()
        ? !line.isEmpty() && line.chars().allMatch(c -> "[]-–—*|<>_=.".indexOf(c) >= 0)
        : LINES.contains(bare) || PREFIXES.stream().anyMatch(bare::startsWith);
  }

  private static String trimMarks(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.codePointAt(start))) {
      start++;
    }
    while (end > start && "[]-–—*|<>.:!→»> ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /**
   * Without {@code {slot}} and {@code [related]} markers; braces that belong to a sentence stay.
   */
  static String withoutMarkers(String paragraph) {
    if (paragraph.indexOf('{') < 0 && paragraph.indexOf('[') < 0) {
      return Paragraphs.squeeze(paragraph);
    }
    StringBuilder out = new StringBuilder(paragraph.length());
    for (int i = 0; i < paragraph.length(); ) {
      int end = markerEnd(paragraph, i);
      if (end > 0 && isSlot(paragraph, i, end)) {
        i = end;
      } else {
        out.append(paragraph.charAt(i++));
      }
    }
    return Paragraphs.squeeze(out.toString());
  }

  /** Where the bracket that opens at i is closed, or 0 where it holds more than a word or two. */
  private static int markerEnd(String text, int i) {
    char open = text.charAt(i);
    if (open != '{' && open != '[') {
      return 0;
    }
    char close = open == '{' ? '}' : ']';
    for (int k = i + 1; k < text.length() && k - i <= LONGEST_MARKER; k++) {
      char c = text.charAt(k);
      if (c == close) {
        return k > i + 1 ? k + 1 : 0;
      }
      if (!Character.isLetterOrDigit(c) && "_-: /".indexOf(c) < 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isSlot(String text, int start, int end) {
    String word = text.substring(start + 1, end - 1).toLowerCase(Locale.ROOT);
    if (MARKERS.contains(word)) {
      return true;
    }
    boolean first = start == 0 || ".!?”\"’)".indexOf(text.charAt(start - 1)) >= 0;
    boolean last = end == text.length();
    return text.charAt(start) == '{' && (first || last);
  }
}
