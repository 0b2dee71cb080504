package org.courant.ingest.reader.crawl;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl says of one record before its content.
 *
 * @param at where it begins, in bytes
 * @param type as WARC names it; an ARC has only responses
 * @param target without the angle brackets that some tools put round it
 * @param date when it was got
 * @param length of the content, in bytes
 * @param truncated why the crawler cut it off; null if it did not
 */
record RecordHead(
    long at,
    String type,
    String contentType,
    String target,
    @Nullable Instant date,
    long length,
    @Nullable String truncated) {

  static String target(String said) {
    String plain = said.strip();
    boolean bracketed = plain.startsWith("<") && plain.endsWith(">") && plain.length() > 1;
    return (bracketed ? plain.substring(1, plain.length() - 1) : plain).replace(" ", "%20");
  }

  boolean isWeb() {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Host and path: what follows may hold a key to somebody's account. */
  String shownTarget() {
    int end = target.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = target.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    int scheme = target.indexOf("://") + 3;
    int user = target.lastIndexOf('@', end);
    String shown = user > scheme ? target.substring(user + 1, end) : target.substring(0, end);
    return shown.length() > 200 ? shown.substring(0, 200) + "…" : shown;
  }
}
