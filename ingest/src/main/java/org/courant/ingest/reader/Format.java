package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file may hold. */
public enum Format {
  /** One article: headline, standfirst, body. */
  TEXT,
  /** One or many articles: an object a line, one object, or an array. */
  JSON;

  /** A headline may begin with “[Video]”, so a bracket alone is no JSON yet. */
  private static final Pattern JSON_START =
      Pattern.compile("\\A\\uFEFF?\\s*(\\{|\\[\\s*[\\[{\\]\"\\d])");

  private static final Pattern JSON_NAME = Pattern.compile(".*\\.(json|jsonl|ndjson)");

  /** By the content; the name tells only what a file with a broken beginning was to be. */
  static Format of(String name, byte[] head) {
    boolean json =
        JSON_START.matcher(text(head)).find()
            || JSON_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    return json ? JSON : TEXT;
  }

  static boolean isUtf16(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }

  private static String text(byte[] head) {
    return new String(head, isUtf16(head) ? StandardCharsets.UTF_16 : UTF_8);
  }
}
