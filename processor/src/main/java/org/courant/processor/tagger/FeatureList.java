package org.courant.processor.tagger;

/** Features of one word as they are found; the array is used again for the next word. */
public final class FeatureList {
  private final int[] values;
  private int size;
  private int room;

  /** Writes into an array, which has room for the most that a word may have. */
  public FeatureList(int[] values) {
    this.values = values;
    this.room = values.length;
  }

  /**
   * Begins anew.
   *
   * @param taken how many of the features that a word may have are counted elsewhere
   */
  public void clear(int taken) {
    size = 0;
    room = values.length - taken;
  }

  /** Zero says nothing and is left out, and so is what is beyond the most. */
  public void add(int template, int value) {
    if (value != 0) {
      addAny(template, value);
    }
  }

  /** Where zero says something, too. */
  public void addAny(int template, int value) {
    if (size < room) {
      values[size++] = Hash.mix(template + 1, value);
    }
  }

  public int size() {
    return size;
  }

  /** The first so many are the features; who asks a table changes their order. */
  int[] values() {
    return values;
  }
}
