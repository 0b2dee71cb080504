package org.courant.ingest.reader.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Whether each line stands alone, so that a broken one costs only itself, or values span lines. */
enum JsonLayout {
  LINES,
  DOCUMENT;

  /**
   * @param second the next line that is not blank; empty at the end
   */
  static JsonLayout of(byte[] first, byte[] second) {
    String head = new String(first, UTF_8).replace("\uFEFF", "").strip();
    String next = new String(second, UTF_8);
    if (head.startsWith("[")) {
      return DOCUMENT;
    }
    boolean goesOn = head.startsWith("{") && Brackets.of(head) == Brackets.OPEN;
    return goesOn && !next.isBlank() && !opensAnew(head, next) ? DOCUMENT : LINES;
  }

  /** A whole object at the margin after half a one: the first line was cut off. */
  private static boolean opensAnew(String head, String next) {
    boolean wantsValue = head.endsWith("[") || head.endsWith(":");
    return !wantsValue && next.startsWith("{") && Brackets.of(next) == Brackets.CLOSED;
  }

  private enum Brackets {
    OPEN,
    CLOSED,
    /** A line end within a string, which JSON does not allow. */
    IN_STRING;

    static Brackets of(String line) {
      int depth = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (quoted && c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = !quoted;
        } else if (!quoted) {
          depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
      }
      return quoted ? IN_STRING : depth > 0 ? OPEN : CLOSED;
    }
  }
}
