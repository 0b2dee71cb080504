package org.courant.app.view;

import java.util.ArrayList;
import java.util.List;

/** Text cut to a width, which is counted in code points: wide characters are not told apart. */
final class Words {
  private static final String ELLIPSIS = "…";

  private Words() {}

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The half-open stretch in code points; what lies outside the text is left out. */
  static String between(String text, int start, int end) {
    int length = width(text);
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(from, Math.min(end, length));
    int first = text.offsetByCodePoints(0, from);
    return text.substring(first, text.offsetByCodePoints(first, to - from));
  }

  /** Cuts before a word where one begins in the last third, and says so with an ellipsis. */
  static String shorten(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    if (width <= 0) {
      return "";
    }
    String head = between(text, 0, width - 1);
    int space = head.lastIndexOf(' ');
    String kept = space > head.length() * 2 / 3 ? head.substring(0, space) : head;
    return withoutTrailing(kept) + ELLIPSIS;
  }

  /** Lines of at most the width, broken at spaces; a longer word stands alone and is shortened. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line);
        line = "";
      }
      line = line.isEmpty() ? shorten(word, width) : line + " " + word;
    }
    lines.add(line);
    return lines;
  }

  private static String withoutTrailing(String text) {
    return text.replaceFirst("[\\s,;:–—-]+$", "");
  }
}
