package org.courant.ingest.reader.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files in a zip, in its order. */
public final class Unzip {
  private static final int MOST_FILES = 100_000;

  private Unzip() {}

  /** What is done with each file; the stream is closed by nobody. */
  public interface Files {
    void file(String name, InputStream in) throws IOException;
  }

  public static boolean is(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /**
   * Reads all files but hidden ones.
   *
   * @throws IOException if the zip is broken, has too many files or unpacks beyond measure
   */
  public static void read(InputStream in, Files files) throws IOException {
    Counted packed = new Counted(in);
    ZipInputStream zip = new ZipInputStream(packed);
    Unpacked unpacked = new Unpacked(zip, packed);
    int count = 0;
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      String name = entry.getName();
      count++;
      if (count > MOST_FILES) {
        throw new IOException("zip with more than " + MOST_FILES + " files, the limit");
      }
      boolean hidden = name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX");
      if (!entry.isDirectory() && !hidden) {
        files.file(name, unpacked);
      }
    }
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("broken name in zip", e);
    }
  }

  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      bytes += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
      int n = super.read(out, offset, length);
      bytes += Math.max(0, n);
      return n;
    }
  }

  /** All entries together, so that many small bombs are one. */
  private static final class Unpacked extends FilterInputStream {
    private final Counted packed;
    private long bytes;

    Unpacked(InputStream in, Counted packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
      int n = super.read(out, offset, length);
      count(n);
      return n;
    }

    @Override
    public void close() {
      // The next file is behind this one.
    }

    private void count(int n) throws IOException {
      bytes += Math.max(0, n);
      Ratio.check(packed.bytes, bytes);
    }
  }
}
