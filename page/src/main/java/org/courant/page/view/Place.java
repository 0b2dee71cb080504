package org.courant.page.view;

/** Where a record lies, in one long: a partition (0 to 32,767) and an offset below 2⁴⁸. */
public final class Place {
  /** No record. */
  public static final long NONE = -1;

  private static final int BITS = 48;

  private Place() {}

  public static long of(int partition, long offset) {
    if (partition < 0 || partition > Short.MAX_VALUE || offset < 0 || offset >= 1L << BITS) {
      throw new IllegalArgumentException(
          "partition " + partition + ", offset " + offset + ": out of what the page can hold");
    }
    return (long) partition << BITS | offset;
  }

  public static int partition(long place) {
    return (int) (place >>> BITS);
  }

  public static long offset(long place) {
    return place & (1L << BITS) - 1;
  }
}
