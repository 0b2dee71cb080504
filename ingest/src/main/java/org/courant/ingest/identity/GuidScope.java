package org.courant.ingest.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.courant.ingest.item.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Whose guid it is. Many publishers count their articles, and one's 17 is not another's: such a
 * guid counts only within its host, or else its source. A feed's guids are the software's choice,
 * so there short words count as numbers do; a name in JSON without a digit is somebody's own, and
 * is kept.
 */
final class GuidScope {
  /** A hash or a UUID; nobody else has it. */
  private static final int UNIQUE = 24;

  private static final Pattern NUMBER = Pattern.compile("[\\d\\s._/-]{1,40}");

  private GuidScope() {}

  /** Null where the guid stands alone, or nothing is known that could hold it. */
  static @Nullable String of(Draft draft) {
    String guid = draft.guid == null ? "" : draft.guid.strip();
    boolean unique = guid.contains(":") || guid.length() >= UNIQUE;
    boolean local = draft.guidScope != null || NUMBER.matcher(guid).matches();
    if (unique || !local) {
      return null;
    }
    String host = host(draft.url);
    return host != null ? host : or(host(draft.guidScope), slug(draft.source));
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null || !CanonicalUrl.isWebAddress(url.strip())) {
      return null;
    }
    String rest = CanonicalUrl.of(url.strip()).substring("https://".length());
    String host = rest.split("[/?#]", 2)[0];
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static @Nullable String slug(@Nullable String source) {
    if (source == null) {
      return null;
    }
    String words = source.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    return words.isBlank() || words.equals("-") ? null : words;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
