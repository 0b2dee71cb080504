package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Millions of numbers from a stream, which has no quick way for more than one. */
final class Numbers {
  private Numbers() {}

  static int[] ints(DataInputStream in, int count) throws IOException {
    int[] numbers = new int[count];
    bytes(in, count * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  static short[] shorts(DataInputStream in, int count) throws IOException {
    short[] numbers = new short[count];
    bytes(in, count * Short.BYTES).asShortBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  /** Rows that were written column by column, since these compress better. */
  static byte[][] columns(DataInputStream in, int rows, int columns) throws IOException {
    byte[][] read = new byte[columns][rows];
    for (byte[] column : read) {
      in.readFully(column);
    }
    return read;
  }
}
