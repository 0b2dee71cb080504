package org.courant.processor.tagger;

import java.util.Arrays;

/** From 32-bit hashes to rows, by open addressing. Two words of one hash share a row. */
public final class HashTable {
  private int[] keys;
  private int[] rows;
  private int size;

  public HashTable(int expected) {
    int slots = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
    keys = new int[slots];
    rows = new int[slots];
    Arrays.fill(rows, -1);
  }

  /** The row of a hash, or −1. */
  public int get(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] >= 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** The row of a hash, the next free one where it has none yet. */
  public int add(int key) {
    if (size * 2 > keys.length) {
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
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] >= 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    Arrays.fill(rows, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] >= 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }
}
