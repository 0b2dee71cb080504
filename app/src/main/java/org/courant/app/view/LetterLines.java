package org.courant.app.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.courant.app.deadletter.DeadLetter;

/** Dead letters on a terminal; their bytes come from outside and are never printed as they are. */
public final class LetterLines {
  private static final int ROW = 16;
  private static final int MOST_BYTES = 4096;

  private LetterLines() {}

  public static String line(DeadLetter letter) {
    String again = letter.attempts() == 0 ? "" : "  sent again " + letter.attempts() + "×";
    return Printable.line(
        letter.place()
            + "  "
            + letter.at()
            + "  "
            + (letter.key().isEmpty() ? "no key" : letter.key())
            + again
            + "  "
            + simpleName(letter.exception())
            + ": "
            + Words.shorten(letter.message(), 160));
  }

  public static String json(DeadLetter letter) {
    ObjectNode all = new ObjectMapper().createObjectNode();
    all.put("place", letter.place());
    all.put("time", letter.at().toString());
    all.put("key", letter.key());
    all.put("origin", letter.origin());
    all.put("attempts", letter.attempts());
    all.put("exception", letter.exception());
    all.put("message", letter.message());
    return all.toString();
  }

  /** The first 4,096 bytes of the value; all of it is on the topic. */
  public static List<String> all(DeadLetter letter) {
    List<String> lines = new ArrayList<>();
    lines.add(line(letter));
    lines.add("read at  " + Printable.line(letter.origin()));
    for (Header header : letter.record().headers()) {
      if (!header.key().startsWith("__streams.errors.")) {
        lines.add("header   " + Printable.line(header.key() + " = " + text(header.value())));
      }
    }
    letter.stackTrace().lines().forEach(frame -> lines.add("  " + Printable.line(frame)));
    byte[] value = letter.record().value();
    lines.add("value    " + (value == null ? "null" : value.length + " bytes"));
    if (value != null) {
      dump(value, lines);
    }
    return lines;
  }

  private static void dump(byte[] value, List<String> lines) {
    HexFormat hex = HexFormat.ofDelimiter(" ");
    int shown = Math.min(value.length, MOST_BYTES);
    for (int from = 0; from < shown; from += ROW) {
      int to = Math.min(shown, from + ROW);
      StringBuilder row = new StringBuilder(String.format("%06x  ", from));
      row.append(String.format("%-47s  ", hex.formatHex(value, from, to)));
      for (int i = from; i < to; i++) {
        row.append(value[i] >= ' ' && value[i] < 0x7F ? (char) value[i] : '.');
      }
      lines.add(row.toString());
    }
  }

  private static String text(byte[] value) {
    return value == null ? "null" : new String(value, StandardCharsets.UTF_8);
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
