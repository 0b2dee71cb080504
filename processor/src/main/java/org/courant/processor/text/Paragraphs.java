package org.courant.processor.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts clean characters into paragraphs: one a line, unless lines were wrapped by hand. */
final class Paragraphs {
  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 40;

  private Paragraphs() {}

  static List<String> of(String text) {
    List<String> lines = text.lines().map(Paragraphs::squeeze).toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = isWrapped(lines, width);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String last = "";
    for (String line : lines) {
      if (open.length() > 0 && !(wrapped && isFull(last, line, width))) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      if (!line.isEmpty()) {
        open.append(open.length() > 0 ? " " : "").append(line);
      }
      last = line;
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /** Whether most lines that are full end in the middle of a sentence. */
  private static boolean isWrapped(List<String> lines, int width) {
    int full = 0;
    int open = 0;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i - 1);
      if (isFull(line, lines.get(i), width)) {
        full++;
        open += line.isEmpty() || ".!?”\"".indexOf(line.charAt(line.length() - 1)) >= 0 ? 0 : 1;
      }
    }
    return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && open * 2 > full;
  }

  /** Whether the first word of the next line had no room in this one. */
  private static boolean isFull(String line, String next, int width) {
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return !next.isEmpty() && line.length() + 1 + word > width;
  }

  /** One space between words, none at the ends. */
  static String squeeze(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\n';
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
