package org.courant.app.view;

import java.util.Map;

/** Whether colour is written. The caller decides once, by {@link #detect}; a view never looks. */
public enum Style {
  PLAIN,
  ANSI;

  /**
   * Colour for a person at a terminal that can show it.
   *
   * @param terminal whether the output goes to a terminal rather than a pipe or file
   * @param environment where {@code NO_COLOR}, set to anything, and {@code TERM=dumb} turn it off
   */
  public static Style detect(boolean terminal, Map<String, String> environment) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean unable = environment.getOrDefault("TERM", "").equals("dumb");
    return terminal && !unwanted && !unable ? ANSI : PLAIN;
  }

  String paint(Tone tone, String text) {
    return this == PLAIN || tone.code.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + tone.code + "m" + text + "\u001b[0m";
  }
}
