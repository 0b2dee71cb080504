package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Records of WARC and ARC files, as crawlers write them and as they should not. */
final class Crawls {
  private Crawls() {}

  static String page(String headline) {
    return """
        <html lang="en"><head><title>%s</title></head><body><h1>%s</h1>
        <p>The council met in the old harbour hall on Monday and voted on the levy once more.</p>
        <p>It will meet again in spring, when the ferries sail.</p></body></html>
        """
        .formatted(headline, headline);
  }

  static byte[] response(String target, String headers, byte[] body) {
    return record("response", target, http("200 OK", headers, body));
  }

  static byte[] response(String target, String headline) {
    return response(
        target, "Content-Type: text/html; charset=utf-8", page(headline).getBytes(UTF_8));
  }

  static byte[] http(String status, String headers, byte[] body) {
    return join(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8), body);
  }

  static byte[] record(String type, String target, byte[] content) {
    return record(type, target, content, String.valueOf(content.length));
  }

  static byte[] record(String type, String target, byte[] content, String length) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2026-03-01T10:00:00Z
        Content-Type: application/http; msgtype=response
        Content-Length: %s

        """
            .formatted(type, target, length)
            .replace("\n", "\r\n");
    return join(head.getBytes(UTF_8), content, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
