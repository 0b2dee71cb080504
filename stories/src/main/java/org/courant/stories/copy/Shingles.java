package org.courant.stories.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The set of a text's runs of five words, each as 32 bits: two texts of a thousand words share one
 * by accident in 1 of 4,000 pairs, which moves their similarity by a thousandth.
 */
public final class Shingles {
  static final int WORDS = 5;

  /** Ascending, without repetitions. */
  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(long[] words) {
    return new Shingles(
        Grams.of(words, WORDS).mapToInt(h -> (int) (h >>> 32)).sorted().distinct().toArray());
  }

  /** Reads what {@link #toBytes} wrote. */
  public static Shingles of(ByteBuffer bytes) {
    int[] hashes = new int[bytes.remaining() / Integer.BYTES];
    bytes.duplicate().asIntBuffer().get(hashes);
    return new Shingles(hashes);
  }

  /** Four bytes a shingle, ascending. */
  public ByteBuffer toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes;
  }

  public int size() {
    return hashes.length;
  }

  /** How many both have. */
  int common(Shingles other) {
    int common = 0;
    for (int i = 0, j = 0; i < size() && j < other.size(); ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles s && Arrays.equals(hashes, s.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
