package org.courant.page.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.courant.page.answer.Letters.Letter;
import org.jspecify.annotations.Nullable;

/** What is told of a dead letter: bounded, and nothing in it but what can be printed. */
final class Letterhead {
  private static final String STREAMS = "__streams.errors.";
  private static final String ATTEMPTS = "courant.replay.attempts";
  private static final int MOST_HEADERS = 30;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_VALUE = 4_000;
  private static final int PREVIEW = 2_000;

  private Letterhead() {}

  static Letter of(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      if (headers.size() < MOST_HEADERS) {
        headers.put(
            printable(header.key().getBytes(UTF_8), LONGEST_NAME),
            printable(header.value(), LONGEST_VALUE));
      }
    }
    return new Letter(
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()).toString(),
        record.key() == null ? null : printable(record.key(), LONGEST_VALUE),
        reason(headers),
        attempts(headers),
        false,
        headers,
        printable(record.value(), PREVIEW));
  }

  private static String reason(Map<String, String> headers) {
    String exception = headers.getOrDefault(STREAMS + "exception", "unknown");
    String message = headers.getOrDefault(STREAMS + "message", "");
    String name = exception.substring(exception.lastIndexOf('.') + 1);
    return message.isBlank() ? name : name + ": " + message;
  }

  private static int attempts(Map<String, String> headers) {
    String told = headers.getOrDefault(ATTEMPTS, "0");
    return told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
  }

  /** As UTF-8; what is none, or a control character, as a dot. */
  static String printable(byte @Nullable [] bytes, int longest) {
    if (bytes == null) {
      return "";
    }
    String text = new String(bytes, 0, Math.min(bytes.length, longest * 4), UTF_8);
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> c == '\n' || c == '\t' || isPrintable(c) ? c : '·')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isPrintable(int c) {
    return c != 0xFFFD
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
