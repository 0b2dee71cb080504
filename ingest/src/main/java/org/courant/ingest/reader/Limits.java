package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** How large an article may be. */
final class Limits {
  /** Of a body, in bytes of UTF-8: longer than any report, and small enough for one record. */
  static final int BODY = 1_000_000;

  /** Of one JSON article with all that comes with it, in bytes. */
  static final int RECORD = 8_000_000;

  private Limits() {}

  static boolean tooLong(String body) {
    return body.length() > BODY / 3 && body.getBytes(UTF_8).length > BODY;
  }

  /** “article x: body is 5.0 MB, limit is 1 MB”. */
  static String bodyTooLong(String id, long bytes) {
    return String.format(
        Locale.ROOT,
        "article %s: body is %.1f MB, limit is %d MB",
        id,
        bytes / 1e6,
        BODY / 1_000_000);
  }
}
