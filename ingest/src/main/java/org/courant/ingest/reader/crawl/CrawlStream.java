package org.courant.ingest.reader.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a crawl with their position. It can go back to where the content of a record began,
 * since a wrong length is seen only behind it.
 */
final class CrawlStream {
  /** So far it can go back: pages are far shorter, and memory must not grow with the records. */
  private static final int REWIND = 8_000_000;

  /** Of a line, so much is kept; headers are shorter. */
  private static final int LONGEST_LINE = 16_384;

  private final BufferedInputStream in;
  private final byte[] buffer = new byte[8192];
  private long position;
  private long marked;
  private long lineStart;
  private long rewound;

  CrawlStream(InputStream in) {
    this.in = new BufferedInputStream(in, 64 * 1024);
  }

  /** Where the line began that was read last. */
  long lineStart() {
    return lineStart;
  }

  /** The next line without its end; null at the end of the file. */
  @Nullable String line() throws IOException {
    lineStart = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = read()) {
      if (line.size() < LONGEST_LINE) {
        line.write(b);
      }
    }
    String text = line.toString(UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  void mark() {
    in.mark(REWIND);
    marked = position;
  }

  long sinceMark() {
    return position - marked;
  }

  /**
   * Back to the mark, unless that is too far back. All ways back together are in proportion to the
   * way made, so that records with wrong lengths in great numbers take no time beyond measure.
   */
  void rewind() {
    rewound += sinceMark();
    if (rewound > 8L * REWIND + 2 * position) {
      return;
    }
    try {
      in.reset();
      position = marked;
    } catch (IOException e) {
      // Too far: what is in between is lost, and the next record is looked for from here.
    }
  }

  /** The next {@code length} bytes, or what is left of them. */
  byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    position += bytes.length;
    return bytes;
  }

  /** Passes over so many bytes, and tells how many there were. */
  long skip(long length) throws IOException {
    long left = length;
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) {
        break;
      }
      position += n;
      left -= n;
    }
    return length - left;
  }

  private int read() throws IOException {
    int b = in.read();
    position += b < 0 ? 0 : 1;
    return b;
  }
}
