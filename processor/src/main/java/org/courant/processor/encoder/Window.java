package org.courant.processor.encoder;

import java.util.Arrays;

/** The pieces of a sentence that the network reads; equal where it could not tell two apart. */
final class Window {
  private final int[] ids;

  /**
   * @param ids of the pieces, {@code [CLS]} and {@code [SEP]} included
   */
  Window(int[] ids) {
    this.ids = ids;
  }

  int length() {
    return ids.length;
  }

  int id(int i) {
    return ids[i];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Window window && Arrays.equals(ids, window.ids);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }
}
