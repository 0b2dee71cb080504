package org.courant.processor.tagger;

/** Forms of a word. */
final class Words {
  private Words() {}

  /** Lower case, each digit as 0. */
  static String folded(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(Character.isDigit(c) ? '0' : c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return out.toString();
  }

  /** Runs of digits as one 0. */
  static String noDigits(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || i == 0 || !Character.isDigit(word.charAt(i - 1))) {
        out.append(digit ? '0' : c == '’' ? '\'' : c);
      }
    }
    return out.toString();
  }

  /** Kinds of its characters, each run once: X, x, d, or the mark itself. */
  static String shape(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      if (kind != last) {
        out.append(kind);
      }
      last = kind;
    }
    return out.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c == '’' ? '\'' : c;
  }
}
