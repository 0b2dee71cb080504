package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What was learnt of features: for each, by its 32-bit hash, a score for each label in whole steps
 * of −127 to 127. Open addressing, with a hash and its scores side by side, so that a look-up waits
 * for one line of memory. Immutable.
 */
public final class ScoreTable {
  /** How full the table is; the fuller, the smaller, and the more places are passed by. */
  private static final double LOAD = .66;

  private final int width;
  private final int places;
  private final long[] table;
  private final HashFilter filter;

  private ScoreTable(int size, int labels) {
    width = ScoreSum.width(labels);
    places = (int) (size / LOAD) + 1;
    table = new long[places * width];
    filter = new HashFilter(size);
  }

  /**
   * Reads hashes that differ from one another, sorted, each as its difference from the one before;
   * then the scores, label by label.
   */
  public static ScoreTable read(DataInputStream in, int size, int labels) throws IOException {
    ScoreTable table = new ScoreTable(size, labels);
    int[] steps = Numbers.ints(in, size);
    byte[][] scores = Numbers.columns(in, size, labels);
    int hash = 0;
    for (int i = 0; i < size; i++) {
      hash += steps[i];
      table.put(hash, scores, i);
    }
    return table;
  }

  private void put(int hash, byte[][] scores, int row) {
    int at = first(hash);
    while (isTaken(table[at])) {
      at = next(at);
    }
    ScoreSum.pack(hash, scores, row, table, at);
    filter.add(hash);
  }

  /** Adds the scores of features, and changes their order. */
  public void addTo(ScoreSum sum, FeatureList found) {
    int[] features = found.values();
    int likely = filter.keep(features, found.size());
    sum.touched ^= touch(features, likely);
    for (int k = 0; k < likely; k++) {
      add(features[k], sum);
    }
  }

  /** Has the processor fetch all lines at once, which the branches behind would keep apart. */
  private long touch(int[] features, int count) {
    long touched = 0;
    for (int k = 0; k < count; k++) {
      touched ^= table[first(features[k])];
    }
    return touched;
  }

  private void add(int feature, ScoreSum sum) {
    for (int at = first(feature); isTaken(table[at]); at = next(at)) {
      if ((int) table[at] == feature) {
        sum.addRow(table, at);
        return;
      }
    }
  }

  /** Scores are stored from 1, so no taken place has zeros there. */
  private static boolean isTaken(long place) {
    return place >>> Integer.SIZE != 0;
  }

  private int first(int hash) {
    return (int) (((hash & 0xFFFFFFFFL) * places) >>> Integer.SIZE) * width;
  }

  private int next(int at) {
    return at + width == table.length ? 0 : at + width;
  }
}
