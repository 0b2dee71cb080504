package org.courant.processor.tagger;

/**
 * Which hashes a table may have: a bit for each hash's upper bits. Most features that are looked up
 * are in no model, and this tells so from an eighth of the memory, which stays in a core's own
 * cache.
 */
final class HashFilter {
  private final long[] bits;
  private final int shift;

  /** With eight bits for each place of a table. */
  HashFilter(int places) {
    long wanted = Long.highestOneBit(Math.max(64, 8L * places));
    shift = Integer.SIZE - Math.min(31, Long.numberOfTrailingZeros(wanted));
    bits = new long[1 << (Integer.SIZE - shift - 6)];
  }

  void add(int hash) {
    int bit = hash >>> shift;
    bits[bit >>> 6] |= 1L << bit;
  }

  boolean mayHave(int hash) {
    return bit(hash) != 0;
  }

  /**
   * Moves the hashes that the table may have to the front; returns how many. Takes no branch that
   * depends on a bit: the processor could not foresee it, and would wait for each bit in turn.
   */
  int keep(int[] hashes, int count) {
    int kept = 0;
    for (int k = 0; k < count; k++) {
      int hash = hashes[k];
      hashes[kept] = hash;
      kept += bit(hash);
    }
    return kept;
  }

  private int bit(int hash) {
    int bit = hash >>> shift;
    return (int) (bits[bit >>> 6] >>> bit) & 1;
  }
}
