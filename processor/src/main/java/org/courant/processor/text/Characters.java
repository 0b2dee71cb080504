package org.courant.processor.text;

import java.text.Normalizer;

/** Takes out of a text what a reader cannot see: controls, bidi overrides, lone surrogates. */
final class Characters {
  /** As in the Stream-Safe Text Format of UAX #15; longer runs make normalising quadratic. */
  private static final int MOST_MARKS = 30;

  private Characters() {}

  /** In NFC, lines ended by {@code \n}, every other space a plain one. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int marks = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int kept = isPlain(c) ? c : keep(c, before);
      marks = isMark(kept) ? marks + 1 : 0;
      if (kept < 0 || marks > MOST_MARKS || (c == '\n' && i > 1 && text.charAt(i - 2) == '\r')) {
        continue;
      }
      out.appendCodePoint(kept);
      before = kept;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Of ASCII, where most of English is. */
  private static boolean isPlain(int c) {
    return c >= ' ' && c <= '~';
  }

  private static boolean isMark(int c) {
    return c >= 0x300
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || Character.getType(c) == Character.ENCLOSING_MARK);
  }

  /** What stands for the character in clean text, or -1 where nothing does. */
  private static int keep(int c, int before) {
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return '\n';
    }
    if (c == '\t') {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> -1;
      case Character.FORMAT -> isNeeded(c, before) ? c : -1;
      default -> c;
    };
  }

  /** Joiners carry meaning in Persian, Indic scripts and emoji; in Latin text they only hide. */
  private static boolean isNeeded(int c, int before) {
    boolean joiner = c == 0x200C || c == 0x200D;
    boolean arabicNumberSign = (c >= 0x600 && c <= 0x605) || c == 0x6DD;
    return arabicNumberSign || (joiner && before > 0x58F);
  }
}
