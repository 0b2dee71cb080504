package org.courant.processor.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the rights line in a paragraph: “© 2024 Acme. All rights reserved.” */
final class Rights {
  /** What stands glued behind a rights line is navigation when it is short and no sentence. */
  private static final int LONGEST_NAVIGATION = 100;

  private static final int LONGEST_LINE = 160;

  private static final List<String> PHRASES =
      List.of(
          "all rights reserved",
          "may not be published",
          "may not be reproduced",
          "may not be broadcast",
          "may not be copied",
          "may not be redistributed",
          "may not be rewritten",
          "may not be used without",
          "without permission",
          "without written permission",
          "without the prior written");

  private static final List<String> STARTS =
      List.of("this material may not", "all rights reserved", "this content may not");

  /** All that a rights line may begin with. */
  private static final String FIRST = "c©(b:℗ta";

  private Rights() {}

  /** The stretch of the paragraph that is a rights line, or null. */
  static @Nullable Span find(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    if (lower.length() != paragraph.length()) {
      return null;
    }
    for (int i = 0; i >= 0 && i < lower.length(); i = nextSentence(lower, i)) {
      if (startsAt(lower, i)) {
        int end = end(lower, i);
        return end > i ? new Span(i, end) : null;
      }
    }
    return null;
  }

  private static int nextSentence(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (".!?”\"".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean startsAt(String lower, int i) {
    if (FIRST.indexOf(lower.charAt(i)) < 0) {
      return false;
    }
    String start = lower.substring(i, Math.min(lower.length(), i + 40));
    String rest = start;
    boolean marked = false;
    for (String mark : List.of("copyright", "©", "(c)", "by", ":", "℗")) {
      if (rest.startsWith(mark)) {
        marked |= !mark.equals("by") && !mark.equals(":");
        rest = rest.substring(mark.length()).strip();
      }
    }
    boolean year = rest.length() >= 4 && rest.substring(0, 4).chars().allMatch(Character::isDigit);
    boolean sign = start.startsWith("©") || start.startsWith("copyright ©");
    return (marked && (year || sign)) || STARTS.stream().anyMatch(start::startsWith);
  }

  /** Behind the last sentence with a rights phrase, and behind navigation glued to it. */
  private static int end(String lower, int start) {
    int last = -1;
    for (String phrase : PHRASES) {
      int at = lower.lastIndexOf(phrase);
      last = at >= start ? Math.max(last, at + phrase.length()) : last;
    }
    if (last < 0) {
      return lower.length() - start <= LONGEST_LINE ? lower.length() : start;
    }
    int sentence = lower.indexOf('.', last);
    int end = sentence < 0 ? lower.length() : sentence + 1;
    String tail = lower.substring(end).strip();
    boolean navigation = tail.length() <= LONGEST_NAVIGATION && !tail.endsWith(".");
    return navigation ? lower.length() : end;
  }
}
