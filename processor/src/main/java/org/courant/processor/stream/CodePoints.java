package org.courant.processor.stream;

import org.jspecify.annotations.Nullable;

/** Turns the UTF-16 offsets of the engine into the code points of the wire, for one text. */
final class CodePoints {
  /** Code points before each UTF-16 unit; null when they are the same, as in most articles. */
  private final int @Nullable [] before;

  CodePoints(String text) {
    int length = text.length();
    before = text.codePointCount(0, length) == length ? null : count(text);
  }

  int at(int utf16) {
    return before == null ? utf16 : before[utf16];
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (pair ? 0 : 1);
    }
    return before;
  }
}
