package org.courant.app.view;

/**
 * Makes text from outside safe to print: a headline must not be able to clear the screen, hide a
 * link or reverse the words after it. What a terminal would act on, or would hide from the reader,
 * is replaced by one visible code point, so that the width stays true and the attempt shows.
 */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int HEBREW = 0x0590;

  private Printable() {}

  /** The text on one line: white space, line breaks too, becomes single spaces. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int before = 0;
    for (int point : text.codePoints().toArray()) {
      int shown = joins(before, point) ? point : shown(point);
      if (shown != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
        line.appendCodePoint(shown);
      }
      before = point;
    }
    return line.toString().stripTrailing();
  }

  private static int shown(int point) {
    if (isSpace(point)) {
      return ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL -> picture(point);
      case Character.FORMAT, Character.SURROGATE -> REPLACEMENT;
      default -> point;
    };
  }

  private static int picture(int control) {
    if (control < ' ') {
      return CONTROL_PICTURES + control;
    }
    return control == 0x7F ? DELETE_PICTURE : REPLACEMENT;
  }

  /** Tab and line breaks are space in an article; other controls that Java calls space are not. */
  private static boolean isSpace(int point) {
    return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
  }

  /** Joiners spell Persian and Hindi and bind emoji; after a Latin letter they only hide. */
  private static boolean joins(int before, int point) {
    boolean joiner = point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
    return joiner && before >= HEBREW && Character.getType(before) != Character.FORMAT;
  }
}
