package org.courant.ingest.reader.crawl;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Header lines, of a record or of HTTP, by their names in lower case; the first of a name counts.
 */
final class Headers {
  private static final int MOST = 1_000;

  private final Map<String, String> byName = new HashMap<>();
  private String last = "";

  private Headers() {}

  /** Up to and with the empty line behind them. */
  static Headers read(CrawlStream in, long at) throws IOException, BrokenRecord {
    Headers headers = new Headers();
    int count = 0;
    for (String line = in.line(); line == null || !line.isEmpty(); line = in.line()) {
      if (line == null) {
        throw new BrokenRecord(at, "cut off within its header");
      }
      if (++count > MOST) {
        throw new BrokenRecord(at, "over " + MOST + " header lines, the limit");
      }
      headers.add(line);
    }
    return headers;
  }

  static Headers of(String lines) {
    Headers headers = new Headers();
    lines.lines().limit(MOST).forEach(headers::add);
    return headers;
  }

  /** Empty if there is none. */
  String first(String name) {
    return byName.getOrDefault(name, "");
  }

  private void add(String line) {
    boolean folded = line.startsWith(" ") || line.startsWith("\t");
    if (folded) {
      byName.computeIfPresent(last, (name, value) -> value + " " + line.strip());
      return;
    }
    int colon = line.indexOf(':');
    if (colon > 0) {
      last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      byName.putIfAbsent(last, line.substring(colon + 1).strip());
    }
  }
}
