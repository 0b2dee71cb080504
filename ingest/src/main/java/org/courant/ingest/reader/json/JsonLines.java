package org.courant.ingest.reader.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; of a line over the limit only a beginning is kept. */
final class JsonLines {
  private final BufferedInputStream in;
  private final int limit;
  private int number;

  /**
   * @param number from 1
   * @param overflowed whether the line was over the limit, and its bytes are cut off
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
  record Line(int number, byte[] bytes, boolean overflowed) {
    boolean blank() {
      for (byte b : bytes) {
        if (b > ' ' || b < 0) {
          return false;
        }
      }
      return true;
    }
  }

  JsonLines(BufferedInputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  @Nullable Line next() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean overflowed = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (out.size() < limit) {
        out.write(b);
      } else {
        overflowed = true;
      }
    }
    return new Line(number, out.toByteArray(), overflowed);
  }
}
