package org.courant.processor.author;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as the gate knows them: ASCII letters, with an elided part in lower case; question and
 * exclamation marks. A word with a capital is {@value #NAME}: who is named has no say in the gate.
 */
final class GateWords {
  private static final String NAME = "@";

  private final String text;

  private GateWords(String text) {
    this.text = text;
  }

  static List<String> in(String text) {
    GateWords words = new GateWords(text.replace('’', '\''));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = isLetter(c) ? words.end(i) : i + 1;
      if (c >= 'A' && c <= 'Z') {
        found.add(NAME);
      } else if (isLetter(c) || c == '?' || c == '!') {
        found.add(words.text.substring(i, end));
      }
      i = end;
    }
    return found;
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    int elided = end + 1;
    while (elided < text.length() && isLower(text.charAt(elided))) {
      elided++;
    }
    boolean apostrophe = end < text.length() && text.charAt(end) == '\'';
    return apostrophe && elided > end + 1 ? elided : end;
  }

  private static boolean isLetter(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
