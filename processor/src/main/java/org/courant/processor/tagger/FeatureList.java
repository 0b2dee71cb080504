package org.courant.processor.tagger;

/** Features of one word as they are found; the array is used again for the next word. */
final class FeatureList {
  private final int[] values;
  private int size;
  private int room;

  FeatureList(int[] values) {
    this.values = values;
    this.room = Features.MOST;
  }

  /**
   * Begins anew.
   *
   * @param taken how many of the features that a word may have are counted elsewhere
   */
  void clear(int taken) {
    size = 0;
    room = Features.MOST - taken;
  }

  /** Zero says nothing and is left out, and so is what is beyond the most. */
  void add(int template, int value) {
    if (value != 0 && size < room) {
      values[size++] = Hash.mix(template + 1, value);
    }
  }

  int size() {
    return size;
  }

  int get(int k) {
    return values[k];
  }
}
