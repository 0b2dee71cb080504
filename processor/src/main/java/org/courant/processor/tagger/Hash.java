package org.courant.processor.tagger;

/** Features and words as numbers. Part of the models' format: a change makes old ones useless. */
public final class Hash {
  private Hash() {}

  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  public static int of(CharSequence text, int from, int to) {
    int h = to - from;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
      h ^= h >>> 15;
    }
    return finish(h);
  }

  public static int mix(int a, int b) {
    return finish(a * 0x9E3779B1 ^ b);
  }

  public static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  private static int finish(int x) {
    int h = x ^ x >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}
