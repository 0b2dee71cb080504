package org.courant.ingest.reader.crawl;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A body in the chunks of HTTP 1.1, joined. */
final class Chunks {
  private Chunks() {}

  /** The body; what is not in chunks, whatever its header says, stays as it is. */
  static byte[] joined(byte[] raw, List<String> warnings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    int at = 0;
    while (at < raw.length) {
      int lineEnd = lineEnd(raw, at);
      long size = size(raw, at, lineEnd);
      if (size < 0) {
        if (out.size() > 0) {
          warnings.add("its chunks are wrong from byte " + at + " on; the rest is taken as it is");
        }
        out.write(raw, at, raw.length - at);
        break;
      }
      int from = Math.min(raw.length, lineEnd + 1);
      if (size == 0) {
        break;
      }
      int length = (int) Math.min(size, raw.length - from);
      out.write(raw, from, length);
      if (length < size) {
        warnings.add("its last chunk is cut off");
      }
      at = pastLineEnd(raw, from + length);
    }
    return out.toByteArray();
  }

  private static int lineEnd(byte[] raw, int from) {
    int end = from;
    while (end < raw.length && raw[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int pastLineEnd(byte[] raw, int from) {
    int at = from;
    if (at < raw.length && raw[at] == '\r') {
      at++;
    }
    return at < raw.length && raw[at] == '\n' ? at + 1 : at;
  }

  /** In hexadecimal, up to a semicolon; -1 if it is none. */
  private static long size(byte[] raw, int from, int end) {
    long size = -1;
    for (int i = from; i < Math.min(end, from + 40); i++) {
      int digit = Character.digit(raw[i], 16);
      if (digit < 0) {
        boolean ends = raw[i] == ';' || raw[i] == '\r' || raw[i] == ' ';
        return ends && size >= 0 ? size : -1;
      }
      size = Math.max(0, size) * 16 + digit;
      if (size > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return end < raw.length ? size : -1;
  }
}
