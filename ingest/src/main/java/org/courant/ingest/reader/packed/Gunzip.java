package org.courant.ingest.reader.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file one after the other. The JDK's stream ends at the first broken member;
 * this one tells it once and goes on with the next, since in a WARC each record is a member.
 */
public final class Gunzip extends InputStream {
  private static final int BUFFER = 8192;

  private final PushbackInputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] one = new byte[1];
  private Inflater inflater = new Inflater(true);
  private boolean inMember;
  private boolean seekMember;
  private final CRC32 checksum = new CRC32();
  private long read;
  private long memberStart;
  private long given;

  public Gunzip(InputStream in) {
    this.in = new PushbackInputStream(in, BUFFER);
  }

  public static boolean is(byte[] head) {
    return head.length >= 3 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  @Override
  public int read() throws IOException {
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Reads on.
   *
   * @throws BrokenMemberException once for each broken member; the next call goes on behind it
   * @throws BombException if too much comes out of too little in a member; the next call goes on
   *     behind it
   */
  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || nextMember()) {
      int n = inflate(out, offset, length);
      if (n > 0) {
        given += n;
        checksum.update(out, offset, n);
        checkRatio();
        return n;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] out, int offset, int length) throws IOException {
    try {
      int n = inflater.inflate(out, offset, length);
      if (n == 0 && inflater.finished()) {
        endMember();
      } else if (n == 0 && inflater.needsInput()) {
        fill();
      } else if (n == 0 && inflater.needsDictionary()) {
        throw broken("a dictionary is wanted");
      }
      return n;
    } catch (DataFormatException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  /** Only when all bytes are handed out: what is wrong with them is told behind them. */
  private void endMember() throws IOException {
    unread(inflater.getRemaining());
    inMember = false;
    long said = 0;
    for (int i = 0; i < 8; i++) {
      int b = next();
      if (b < 0) {
        seekMember = true;
        throw new BrokenMemberException(read, "cut off");
      }
      said |= i < 4 ? (long) b << (8 * i) : 0;
    }
    if (said != checksum.getValue()) {
      throw new BrokenMemberException(read, "the checksum is wrong");
    }
  }

  private void checkRatio() throws IOException {
    try {
      Ratio.check(read - memberStart, given);
    } catch (BombException e) {
      unread(inflater.getRemaining());
      inMember = false;
      seekMember = true;
      throw e;
    }
  }

  private int filled;

  private void fill() throws IOException {
    filled = in.read(buffer, 0, BUFFER);
    if (filled < 0) {
      filled = 0;
      throw broken("cut off");
    }
    read += filled;
    inflater.setInput(buffer, 0, filled);
  }

  private void unread(int left) throws IOException {
    in.unread(buffer, filled - left, left);
    read -= left;
  }

  private BrokenMemberException broken(String what) throws IOException {
    unread(inMember ? inflater.getRemaining() : 0);
    inMember = false;
    seekMember = true;
    return new BrokenMemberException(read, what);
  }

  private boolean nextMember() throws IOException {
    if (seekMember) {
      if (!seek()) {
        return false;
      }
    } else {
      int first = next();
      while (first == 0) {
        first = next(); // padding
      }
      if (first < 0) {
        return false;
      }
      if (first != 0x1F || next() != 0x8B || next() != 8) {
        throw broken("no gzip member begins here");
      }
    }
    seekMember = false;
    header();
    inflater.end();
    inflater = new Inflater(true);
    filled = 0;
    memberStart = read;
    given = 0;
    checksum.reset();
    inMember = true;
    return true;
  }

  /** To behind the three bytes with which a member begins. */
  private boolean seek() throws IOException {
    int seen = 0;
    for (int b = next(); b >= 0; b = next()) {
      seen = (seen << 8 | b) & 0xFFFFFF;
      if (seen == 0x1F8B08) {
        return true;
      }
    }
    return false;
  }

  private void header() throws IOException {
    int flags = next();
    skip(6);
    if ((flags & 4) != 0) {
      int low = next();
      skip(Math.max(0, low | next() << 8));
    }
    for (int flag : new int[] {8, 16}) {
      if ((flags & flag) != 0) {
        skipText();
      }
    }
    skip((flags & 2) != 0 ? 2 : 0);
  }

  private void skipText() throws IOException {
    int b = next();
    while (b > 0) {
      b = next();
    }
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes && next() >= 0; i++) {
      // Passed over.
    }
  }

  private int next() throws IOException {
    int b = in.read();
    read += b < 0 ? 0 : 1;
    return b;
  }
}
