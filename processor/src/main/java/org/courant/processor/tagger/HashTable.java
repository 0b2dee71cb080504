package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.IOException;

/** From 32-bit hashes to rows, by open addressing. Two words of one hash share a row. */
public final class HashTable {
  /** Hash and row + 1 side by side, so that a look-up touches one line of the processor's cache. */
  private int[] slots;

  private HashFilter filter;
  private int mask;
  private int size;

  /** With room for so many at a load of two to four fifths; the table is small and full. */
  public HashTable(int expected) {
    mask = Integer.highestOneBit(Math.max(8, expected + expected / 4)) * 2 - 1;
    slots = new int[2 * (mask + 1)];
    filter = new HashFilter(mask + 1);
  }

  /**
   * Reads hashes that differ from one another, sorted, each as its difference from the one before;
   * the rows are numbered in their order.
   */
  public static HashTable read(DataInputStream in, int size) throws IOException {
    HashTable table = new HashTable(size);
    int hash = 0;
    for (int step : Numbers.ints(in, size)) {
      hash += step;
      table.put(hash, table.size++);
    }
    return table;
  }

  /** The row of a hash, or −1. */
  public int get(int key) {
    if (!filter.mayHave(key)) {
      return -1;
    }
    int slot = key & mask;
    while (slots[2 * slot + 1] != 0) {
      if (slots[2 * slot] == key) {
        return slots[2 * slot + 1] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The row of a hash, the next free one where it has none yet. */
  public int add(int key) {
    if (size * 2 > mask) {
      grow();
    }
    int row = get(key);
    if (row < 0) {
      row = size++;
      put(key, row);
    }
    return row;
  }

  public int size() {
    return size;
  }

  private void put(int key, int row) {
    int slot = key & mask;
    while (slots[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row + 1;
    filter.add(key);
  }

  private void grow() {
    int[] old = slots;
    mask = 2 * mask + 1;
    slots = new int[2 * (mask + 1)];
    filter = new HashFilter(mask + 1);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        put(old[i], old[i + 1] - 1);
      }
    }
  }
}
