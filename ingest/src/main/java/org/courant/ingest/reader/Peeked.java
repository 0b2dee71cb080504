package org.courant.ingest.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose beginning was looked at. What fails while looking fails again when it is read: the
 * reader of the format knows best what a broken part costs.
 */
final class Peeked extends FilterInputStream {
  private final byte[] head;
  private int given;
  private @Nullable IOException fault;

  Peeked(InputStream in, int length) {
    super(in);
    byte[] bytes = new byte[length];
    int filled = 0;
    try {
      for (int n = 0; n >= 0 && filled < length; filled += Math.max(0, n)) {
        n = in.read(bytes, filled, length - filled);
      }
    } catch (IOException e) {
      fault = e;
    }
    head = Arrays.copyOf(bytes, filled);
  }

  byte[] head() {
    return head.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    if (given < head.length) {
      int n = Math.min(length, head.length - given);
      System.arraycopy(head, given, out, offset, n);
      given += n;
      return n;
    }
    IOException pending = fault;
    if (pending != null) {
      fault = null;
      throw pending;
    }
    return super.read(out, offset, length);
  }

  @Override
  public int available() {
    return 0; // no blocking read ahead of a record's end
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
