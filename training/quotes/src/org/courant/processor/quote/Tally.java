package org.courant.processor.quote;

import java.util.List;
import java.util.Locale;

/** Precision, recall and F1 of each part, token by token. */
final class Tally {
  private Tally() {}

  static String of(List<Crf.Row> rows, Scores scores) {
    int[][] counts = new int[Part.values().length + 1][3];
    for (Crf.Row row : rows) {
      int[] found = PartDecoder.decode(scores.odds(row));
      for (int i = 0; i < found.length; i++) {
        int right = (row.gold()[i] + 1) / 2;
        int given = (found[i] + 1) / 2;
        counts[right][0]++;
        counts[given][1]++;
        counts[right][2] += right == given ? 1 : 0;
      }
    }
    StringBuilder out = new StringBuilder();
    for (Part part : Part.values()) {
      int[] c = counts[part.number];
      double precision = 100.0 * c[2] / Math.max(1, c[1]);
      double recall = 100.0 * c[2] / Math.max(1, c[0]);
      double f1 = 200.0 * c[2] / Math.max(1, c[0] + c[1]);
      out.append(String.format(Locale.ROOT, "%s %.1f %.1f %.2f  ", part, precision, recall, f1));
    }
    return out.toString();
  }
}
