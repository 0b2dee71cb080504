package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Bytes to text: UTF-8, or UTF-16 with its mark; a few broken bytes are replaced and told. */
final class TextDecoder {
  /** Of a thousand characters, as many may be broken before it is no text. */
  private static final int BROKEN_PER_MILLE = 10;

  /** Of a thousand characters, as many may be control characters. */
  private static final int CONTROLS_PER_MILLE = 20;

  private TextDecoder() {}

  /** The text; null, with the reason as the last warning, if it is none. */
  static @Nullable String decode(byte[] bytes, List<String> warnings) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    int mark = starts(bytes, 0xEF, 0xBB) ? 3 : 0;
    String text = new String(bytes, mark, Math.max(0, bytes.length - mark), UTF_8);
    if (text.indexOf('\0') >= 0 || perMille(text, TextDecoder::control) > CONTROLS_PER_MILLE) {
      warnings.add("binary, not text");
      return null;
    }
    int broken = text.indexOf('\uFFFD');
    if (broken >= 0 && perMille(text, c -> c == '\uFFFD') > BROKEN_PER_MILLE) {
      warnings.add("not UTF-8: the first bad byte is after " + broken + " characters");
      return null;
    }
    if (broken >= 0) {
      warnings.add("not quite UTF-8: bytes replaced from character " + broken + " on");
    }
    return text;
  }

  private static boolean control(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private static long perMille(String text, IntPredicate what) {
    return text.isEmpty() ? 0 : 1000L * text.chars().filter(what).count() / text.length();
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
