package org.courant.evaluate.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of a page. */
public final class Markdown {
  public static final String NONE = "–";

  private Markdown() {}

  public static String table(List<String> head, List<List<String>> rows) {
    return line(head)
        + line(Collections.nCopies(head.size(), "---"))
        + rows.stream().map(Markdown::line).collect(Collectors.joining());
  }

  /** A row of a set that is not here. */
  public static List<String> absent(String set, String what, int columns) {
    List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
    row.set(0, set);
    row.set(1, "absent: " + what);
    return row;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
