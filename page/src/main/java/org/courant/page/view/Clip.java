package org.courant.page.view;

/** Makes text short enough to be kept a hundred thousand times. */
final class Clip {
  private Clip() {}

  /** At most so many chars, never half a character, with an ellipsis where some was cut. */
  static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
