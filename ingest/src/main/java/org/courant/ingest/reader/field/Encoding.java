package org.courant.ingest.reader.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML document or page. What is valid UTF-8 is UTF-8, whatever a header says, since
 * text in another encoding hardly ever is; else the document's own word counts, then the header's.
 */
public final class Encoding {
  private static final Pattern DECLARED =
      Pattern.compile("(?:encoding|charset)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})");

  private static final int HEAD = 4096;

  private Encoding() {}

  /**
   * The text.
   *
   * @param header the charset that came with the bytes
   * @param warnings gets a line if bytes had to be guessed or replaced
   */
  public static String decode(byte[] bytes, @Nullable String header, List<String> warnings) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return withoutMark(new String(bytes, wide));
    }
    String declared = declared(bytes);
    Charset escaped = charset(declared);
    if (escaped != null && escaped.name().startsWith("ISO-2022")) {
      return new String(bytes, escaped);
    }
    try {
      return withoutMark(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return withoutMark(notUtf8(bytes, declared, header, warnings));
    }
  }

  private static String notUtf8(
      byte[] bytes, @Nullable String declared, @Nullable String header, List<String> warnings) {
    for (String name : new String[] {declared, header}) {
      Charset charset = charset(name);
      if (charset != null && !charset.equals(UTF_8)) {
        return new String(bytes, charset.equals(ISO_8859_1) ? windows() : charset);
      }
    }
    String text = new String(bytes, UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    if (broken > sound) {
      warnings.add("not UTF-8, and no other encoding is named; taken as windows-1252");
      return new String(bytes, windows());
    }
    warnings.add("not quite UTF-8: " + broken + " bytes were replaced");
    return text;
  }

  private static @Nullable String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> UTF_16BE;
      case 0xFFFE, 0x3C00 -> UTF_16LE;
      default -> null;
    };
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What says ISO-8859-1 is windows-1252, as in every browser. */
  private static Charset windows() {
    return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : ISO_8859_1;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
