package org.courant.app.view;

/** Text from outside, safe to print, for lines that have no width. */
public final class Plain {
  private Plain() {}

  public static String line(String text) {
    return Printable.line(text);
  }
}
