package org.courant.processor.quote;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** A text as the reader of its marks sees it: two apostrophes in a row are one double mark. */
final class MarkedText {
  /** Stands for the apostrophe of a pair that is not its outer edge. */
  private static final char HALF = '\u2060';

  private final String text;
  private final int[] nextCurlyCloser;

  MarkedText(String text) {
    this.text = text.contains("''") ? paired(text) : text;
    this.nextCurlyCloser = nextOf(text, '”', '“');
  }

  private static String paired(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i + 1 < chars.length; i++) {
      if (chars[i] == '\'' && chars[i + 1] == '\'') {
        boolean opening = i == 0 || !isInk(chars[i - 1]);
        chars[i] = opening ? '"' : HALF;
        chars[i + 1] = opening ? HALF : '"';
        i++;
      }
    }
    return new String(chars);
  }

  int length() {
    return text.length();
  }

  char at(int i) {
    return text.charAt(i);
  }

  String words(int from, int to) {
    return text.substring(from, to);
  }

  /** Where the end of the line that an offset is in stands. */
  int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the paragraph's next curly closer stands before its next opener, or −1. */
  int nextCurlyCloser(int i) {
    return nextCurlyCloser[Math.min(i, text.length())];
  }

  /** For each offset, where the paragraph's next closer stands before its next opener, or −1. */
  private static int[] nextOf(String text, char closer, char opener) {
    int[] next = new int[text.length() + 1];
    int seen = -1;
    next[text.length()] = -1;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == closer) {
        seen = i;
      } else if (c == opener || c == '\n') {
        seen = -1;
      }
      next[i] = seen;
    }
    return next;
  }

  int firstInk(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean isOpening(int i, int from, int to) {
    boolean startsWord = i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
    return startsWord && (i == from || !isInk(text.charAt(i - 1)));
  }

  boolean isClosing(int i, int from, int to) {
    return i > from
        && !Character.isWhitespace(text.charAt(i - 1))
        && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  static boolean isInk(char c) {
    return !Character.isWhitespace(c) && "([{—–-/“‘\"…".indexOf(c) < 0;
  }

  int firstSentenceEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?\n".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return to;
  }

  @Nullable Marked trimmed(int mark, int end, int behind) {
    int from = mark + 1;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    boolean hasWord = false;
    for (int i = from; i < to && !hasWord; i++) {
      hasWord = Character.isLetterOrDigit(text.charAt(i));
    }
    return hasWord ? new Marked(new Span(from, to), mark, behind) : null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == HALF || "“”\"«»„".indexOf(c) >= 0;
  }
}
