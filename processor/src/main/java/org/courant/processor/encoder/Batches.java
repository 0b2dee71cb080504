package org.courant.processor.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts rows together that are of similar length, since the model reads the padding too. */
final class Batches {
  /** Pieces and mentions of a batch, its padding included. Larger ones outgrow a core's cache. */
  static final int MOST_READ = 256;

  private static final Comparator<Row> SHORT_FIRST =
      Comparator.comparingInt(Row::pieces).thenComparingInt(Row::mentions);

  private Batches() {}

  /** The same batches for the same rows in the same order. */
  static List<List<Row>> of(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(SHORT_FIRST);
    List<List<Row>> batches = new ArrayList<>();
    List<Row> batch = new ArrayList<>();
    for (Row row : sorted) {
      if (!batch.isEmpty() && read(batch, row) > MOST_READ) {
        batches.add(List.copyOf(batch));
        batch.clear();
      }
      batch.add(row);
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }

  /** What a batch would have to read with one more row, which is no shorter than the others. */
  private static int read(List<Row> batch, Row more) {
    int mentions = batch.stream().mapToInt(Row::mentions).max().orElse(0);
    return (more.pieces() + Math.max(mentions, more.mentions())) * (batch.size() + 1);
  }
}
