package org.courant.processor.encoder;

import java.util.Arrays;

/** One question as the model reads it; equal where the model could not tell two apart. */
final class Row {
  private final int[] ids;
  private final byte[] marks;

  /**
   * @param ids of the pieces, {@code [CLS]} and {@code [SEP]} included
   * @param marks of each piece: 0, or whose mention it is part of
   */
  Row(int[] ids, byte[] marks) {
    this.ids = ids;
    this.marks = marks;
  }

  int length() {
    return ids.length;
  }

  int id(int i) {
    return ids[i];
  }

  int mark(int i) {
    return marks[i];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row
        && Arrays.equals(ids, row.ids)
        && Arrays.equals(marks, row.marks);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ids) + Arrays.hashCode(marks);
  }
}
