package org.courant.ingest.reader.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courant.ingest.reader.field.Dates;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of links: an address alone, or a row of GDELT's tables (events, mentions,
 * global knowledge graph), whose columns are at fixed places.
 *
 * @param address as it stands there
 * @param seen when GDELT saw it
 */
record LinkRow(String address, @Nullable Instant seen) {
  private static final Pattern STAMP = Pattern.compile("(20\\d{6})(\\d{6})?");

  /** Columns of an event, of GDELT 2.0 and 1.0, which end with the time added and the address. */
  private static final int EVENT = 61;

  private static final int EVENT_1 = 58;

  /** What the row says; empty if it holds no address. */
  static Optional<LinkRow> of(String line) {
    String[] cells = line.strip().split("\t", -1);
    if (cells.length == 1) {
      cells = line.strip().split("[,;]", -1);
      boolean table = cells.length > 1 && (isDate(cells[0]) || isDate(cells[1]));
      return table ? first(cells) : row(line.strip(), null);
    }
    return switch (cells.length) {
      case EVENT, EVENT_1 -> row(cells[cells.length - 1], seen(cells[cells.length - 2]));
      case 14, 15, 16 -> row(cells[5], seen(cells[2]));
      case 27 -> row(cells[4], seen(cells[1]));
      default -> first(cells);
    };
  }

  private static Optional<LinkRow> first(String[] cells) {
    Instant seen = null;
    for (String cell : cells) {
      seen = seen == null ? seen(cell) : seen;
    }
    for (String cell : cells) {
      Optional<LinkRow> row = row(cell, seen);
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  private static Optional<LinkRow> row(String cell, @Nullable Instant seen) {
    String plain = unquoted(cell);
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    boolean whole = plain.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>');
    return web && whole && plain.length() > 10
        ? Optional.of(new LinkRow(plain, seen))
        : Optional.empty();
  }

  /** The address, as far as it can be one. */
  Optional<URI> uri() {
    try {
      URI uri = new URI(address.replace("|", "%7C").replace("\"", "%22"));
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isDate(String cell) {
    return seen(cell) != null;
  }

  private static @Nullable Instant seen(String cell) {
    String plain = unquoted(cell);
    if (STAMP.matcher(plain).matches()) {
      String time = plain.length() == 8 ? plain + "000000" : plain;
      return Dates.parse(
              "%s-%s-%sT%s:%s:%sZ"
                  .formatted(
                      time.substring(0, 4),
                      time.substring(4, 6),
                      time.substring(6, 8),
                      time.substring(8, 10),
                      time.substring(10, 12),
                      time.substring(12, 14)))
          .orElse(null);
    }
    boolean dated = plain.length() >= 10 && plain.startsWith("20") && plain.charAt(4) == '-';
    return dated ? Dates.parse(plain).orElse(null) : null;
  }

  private static String unquoted(String cell) {
    String plain = cell.strip();
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
  }
}
