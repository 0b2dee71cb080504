package org.courant.ingest.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; of a line over the limit only the fact is kept. */
final class JsonLines {
  private final BufferedInputStream in;
  private final int limit;
  private int line;
  private boolean overflowed;

  JsonLines(BufferedInputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The number of the line that {@link #next} gave last, from 1. */
  int line() {
    return line;
  }

  /** Whether that line was over the limit; its bytes are then cut off. */
  boolean overflowed() {
    return overflowed;
  }

  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    overflowed = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    line++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (out.size() < limit) {
        out.write(b);
      } else {
        overflowed = true;
      }
    }
    return out.toByteArray();
  }

  static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
