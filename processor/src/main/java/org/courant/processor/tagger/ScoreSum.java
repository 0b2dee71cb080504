package org.courant.processor.tagger;

import java.util.Arrays;

/**
 * A sum of rows of scores, one score a label. Four labels are added at once, sixteen bits each of
 * one number, which has room for {@link #MOST} rows. Whole numbers: the order does not matter.
 */
public final class ScoreSum {
  /** Most rows that can be added up. */
  public static final int MOST = 0xFFFF / 0xFF;

  private static final int ZERO = 128;
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
  private static final long SCORES = 0xFFFF_FFFF_0000_0000L;

  /** Of no meaning: kept, lest the compiler leave out what is read ahead. */
  long touched;

  private final long[] lanes;
  private int rows;

  public ScoreSum(int labels) {
    lanes = new long[lanes(labels)];
  }

  /** Of a row, as numbers of eight bytes: four for the hash, then one a label. */
  static int width(int labels) {
    return (Integer.BYTES + labels + Long.BYTES - 1) / Long.BYTES;
  }

  /** How many numbers hold a sum. */
  public static int lanes(int labels) {
    return 2 * width(labels);
  }

  /** Writes a row as {@link #addRow} wants it: scores count from 128, so they have no sign. */
  static void pack(int hash, byte[][] scores, int row, long[] into, int at) {
    into[at] = hash & 0xFFFFFFFFL;
    for (int y = 0; y < scores.length; y++) {
      int place = Integer.BYTES + y;
      long score = (long) scores[y][row] + ZERO;
      into[at + place / Long.BYTES] |= score << (Byte.SIZE * (place % Long.BYTES));
    }
  }

  public void clear() {
    Arrays.fill(lanes, 0);
    rows = 0;
  }

  void addRow(long[] table, int at) {
    long scores = table[at] & SCORES;
    lanes[0] += scores & EVEN;
    lanes[1] += scores >>> Byte.SIZE & EVEN;
    for (int k = 2; k < lanes.length; k += 2) {
      scores = table[at + k / 2];
      lanes[k] += scores & EVEN;
      lanes[k + 1] += scores >>> Byte.SIZE & EVEN;
    }
    rows++;
  }

  public void add(ScoreSum other) {
    add(other.lanes, 0, other.rows);
  }

  /** Adds a sum that was kept. */
  public void add(long[] kept, int at, int keptRows) {
    for (int k = 0; k < lanes.length; k++) {
      lanes[k] += kept[at + k];
    }
    rows += keptRows;
  }

  /** Keeps this sum elsewhere; returns of how many rows it is. */
  public int keep(long[] into, int at) {
    System.arraycopy(lanes, 0, into, at, lanes.length);
    return rows;
  }

  /** What a label's scores add up to. */
  public int of(int label) {
    int place = Integer.BYTES + label;
    long lane = lanes[place / Long.BYTES * 2 + place % 2];
    int shift = Short.SIZE * (place % Long.BYTES / 2);
    return (int) ((lane >>> shift) & 0xFFFF) - ZERO * rows;
  }
}
