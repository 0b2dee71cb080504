package org.courant.ingest.reader.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.courant.ingest.item.Draft;

/** How large an article may be. */
public final class Limits {
  /** Of headline, standfirst and body each, in bytes of UTF-8: longer than any report. */
  public static final int PART = 1_000_000;

  /** Of one JSON article with all that comes with it, in bytes. */
  public static final int RECORD = 8_000_000;

  /** Of one XML document or page, in bytes. */
  public static final int DOCUMENT = 32_000_000;

  /** Of one XML document or page: tags, so that small ones in great numbers fill no memory. */
  public static final int TAGS = 400_000;

  private Limits() {}

  /** “article x: body is 5.0 MB, limit is 1 MB”; empty where every part is within it. */
  public static Optional<String> broken(String id, Draft draft) {
    return broken(id, "headline", draft.headline)
        .or(() -> broken(id, "standfirst", Objects.requireNonNullElse(draft.standfirst, "")))
        .or(() -> broken(id, "body", draft.body));
  }

  private static Optional<String> broken(String id, String part, String text) {
    if (text.length() <= PART / 3) {
      return Optional.empty();
    }
    int bytes = text.getBytes(UTF_8).length;
    // Rounded up, so that one byte over the limit does not read as the limit itself.
    double megabytes = Math.ceil(bytes / 100_000.0) / 10;
    return bytes <= PART
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "article %s: %s is %.1f MB, limit is %d MB",
                id,
                part,
                megabytes,
                PART / 1_000_000));
  }
}
