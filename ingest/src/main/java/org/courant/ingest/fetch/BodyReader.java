package org.courant.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a body under caps: what comes, what comes out, and how much comes out of how little. */
final class BodyReader {
  /** No ratio is taken before: small pages of one word repeated are no attack. */
  private static final int FREE = 1_000_000;

  private final FetchLimits limits;

  BodyReader(FetchLimits limits) {
    this.limits = limits;
  }

  byte[] read(InputStream in, @Nullable String encoding) throws IOException {
    Counted packed = new Counted(in, limits.packed());
    InputStream unpacked = unpacked(packed, encoding);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > limits.unpacked()) {
        throw new BodyRefusedException("body is over " + limits.unpacked() + " bytes, the limit");
      }
      if (out.size() > FREE && out.size() / limits.ratio() > packed.count) {
        throw new BodyRefusedException(
            "body unpacks to over " + limits.ratio() + " times its size, the limit");
      }
    }
    return out.toByteArray();
  }

  private static InputStream unpacked(InputStream in, @Nullable String encoding)
      throws IOException {
    String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity", "none" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in, 8192);
      case "deflate" -> inflated(in);
      default ->
          throw new BodyRefusedException("Content-Encoding '" + name + "' was not asked for");
    };
  }

  /** By the standard with zlib's header; some servers leave it out. */
  private static InputStream inflated(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean header = (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!header));
  }

  /** What breaks a rule of the body; waiting does not mend it. */
  static final class BodyRefusedException extends IOException {
    BodyRefusedException(String reason) {
      super(reason);
    }
  }

  private static final class Counted extends FilterInputStream {
    private final int most;
    private long count;

    Counted(InputStream in, int most) {
      super(in);
      this.most = most;
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
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws BodyRefusedException {
      count += n;
      if (count > most) {
        throw new BodyRefusedException("body is over " + most + " bytes as sent, the limit");
      }
    }
  }
}
