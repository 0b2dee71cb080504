package org.courant.ingest.reader.crawl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.courant.ingest.reader.field.Limits;
import org.courant.ingest.reader.field.Values;

/**
 * The body of an HTTP response as the browser would see it. Crawlers often undo chunks and packing
 * and leave the headers that tell of them, so the bytes themselves decide.
 */
final class HttpBody {
  private HttpBody() {}

  /**
   * Unpacks.
   *
   * @param warnings gets a line if something was odd, and the body was taken nevertheless
   */
  static byte[] of(byte[] raw, Headers http, long at, List<String> warnings) throws BrokenRecord {
    boolean chunked = http.first("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] body = chunked ? Chunks.joined(raw, warnings) : raw;
    String codings = http.first("content-encoding").toLowerCase(Locale.ROOT);
    String[] each = codings.split(",", -1);
    for (int i = each.length - 1; i >= Math.max(0, each.length - 3); i--) {
      body = decoded(body, each[i].strip(), at, warnings);
    }
    return body;
  }

  private static byte[] decoded(byte[] body, String coding, long at, List<String> warnings)
      throws BrokenRecord {
    try {
      return switch (coding) {
        case "gzip", "x-gzip" ->
            isGzip(body)
                ? all(new GZIPInputStream(new ByteArrayInputStream(body)), at, warnings)
                : body;
        case "deflate" ->
            isText(body)
                ? body
                : all(
                    new InflaterInputStream(
                        new ByteArrayInputStream(body), new Inflater(!isZlib(body))),
                    at,
                    warnings);
        case "", "identity", "none" -> body;
        default -> {
          if (!isText(body)) {
            throw new BrokenRecord(
                at, "Content-Encoding '" + Values.brief(coding) + "' is not known");
          }
          yield body;
        }
      };
    } catch (IOException e) {
      throw new BrokenRecord(at, "its " + coding + " body is broken: " + e.getMessage());
    }
  }

  /** What is cut off is read as far as it goes. */
  private static byte[] all(InputStream in, long at, List<String> warnings)
      throws IOException, BrokenRecord {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > Limits.DOCUMENT) {
          throw new BrokenRecord(
              at, "unpacks to over " + Limits.DOCUMENT / 1_000_000 + " MB, the limit");
        }
      }
    } catch (EOFException | ZipException e) {
      if (out.size() == 0) {
        throw e;
      }
      warnings.add("its packed body is broken behind byte " + out.size() + ": " + e.getMessage());
    } finally {
      in.close();
    }
    return out.toByteArray();
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
  }

  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) * 256 + (body[1] & 0xFF)) % 31 == 0;
  }

  /** A page that was unpacked already begins with blanks or a tag. */
  private static boolean isText(byte[] body) {
    for (byte b : body) {
      if (b > ' ' || b < 0) {
        return b == '<' || b == (byte) 0xEF;
      }
    }
    return true;
  }
}
