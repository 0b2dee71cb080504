package org.courant.app.view;

/**
 * One line of a width, in code points. All text of a record reaches the terminal through {@link
 * #add}, which makes it safe; no other class writes colour.
 */
final class Line {
  private final Style style;
  private final int width;
  private final StringBuilder painted = new StringBuilder();
  private int used;

  Line(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Adds the text, shortened to the room left. */
  Line add(Tone tone, String text) {
    return append(tone, Words.shorten(Printable.line(text), room()));
  }

  /** Adds a space and the text. */
  Line then(Tone tone, String text) {
    return space(1).add(tone, text);
  }

  Line space(int columns) {
    return append(Tone.BODY, " ".repeat(Math.min(columns, room())));
  }

  /** Spaces up to a column, counted from 0; at least one. */
  Line to(int column) {
    return space(Math.max(1, column - used));
  }

  int room() {
    return width - used;
  }

  int used() {
    return used;
  }

  private Line append(Tone tone, String text) {
    painted.append(style.paint(tone, text));
    used += Words.width(text);
    return this;
  }

  @Override
  public String toString() {
    return painted.toString().stripTrailing();
  }
}
