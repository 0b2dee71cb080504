package org.courant.app.view;

/**
 * What a view writes on.
 *
 * @param width in columns, brought into 80 to 120: below, columns do not fit; above, lines are too
 *     long to read
 */
record Page(Style style, int width) {
  static final int NARROWEST = 80;
  static final int WIDEST = 120;

  Page {
    width = Math.max(NARROWEST, Math.min(width, WIDEST));
  }

  Line line() {
    return new Line(style, width);
  }

  /** How wide a name may be in a line that has room for other things too. */
  int name() {
    return width / 5;
  }
}
