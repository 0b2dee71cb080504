package org.courant.ingest.reader.packed;

/** How much may come out of how little: text hardly packs to a fiftieth, a bomb to a thousandth. */
final class Ratio {
  private static final long FREE = 16_000_000;
  private static final long MOST = 200;

  private Ratio() {}

  static void check(long in, long out) throws BombException {
    if (out > FREE && out / MOST > in) {
      throw new BombException(
          "unpacks to over " + MOST + " times its size after " + out + " bytes; limit is " + MOST);
    }
  }
}
