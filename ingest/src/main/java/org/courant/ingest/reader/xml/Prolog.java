package org.courant.ingest.reader.xml;

/**
 * What stands before the root element.
 *
 * @param end where the root begins, or the text ends
 * @param declares whether a DOCTYPE has declarations within
 */
record Prolog(int end, boolean declares) {
  static Prolog of(String text) {
    int at = skipSpace(text, 0);
    boolean declares = false;
    while (at < text.length()) {
      if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        int end = endOfDeclaration(text, at);
        declares |= end < text.length() && text.charAt(end) == '[';
        at = after(text, declares ? "]>" : ">", end);
      } else {
        break;
      }
      at = skipSpace(text, at);
    }
    return new Prolog(at, declares);
  }

  /** The text with nothing but the line ends left of its prolog. */
  String blanked(String text) {
    long lines = text.substring(0, end).chars().filter(c -> c == '\n').count();
    return "\n".repeat((int) lines) + text.substring(end);
  }

  /** At the bracket or the end of the DOCTYPE, quoted parts passed over. */
  private static int endOfDeclaration(String text, int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '>') {
        return i;
      }
    }
    return text.length();
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, Math.min(from, text.length()));
    return at < 0 ? text.length() : at + mark.length();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0xFEFF)) {
      at++;
    }
    return at;
  }
}
