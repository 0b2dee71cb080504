package org.courant.ingest.reader.crawl;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Records of ARC 1 and 2: one line with address, IP, date, type and length, then the content. An
 * address may hold blanks, so the line is read from its end.
 */
final class Arc implements Syntax {
  @Override
  public boolean begins(String line) {
    int colon = line.indexOf(':');
    return colon > 1 && colon < 20 && line.indexOf(' ') > colon && dateAt(line.split(" ", -1)) > 1;
  }

  @Override
  public RecordHead head(String first, CrawlStream in) throws BrokenRecord {
    long at = in.lineStart();
    String[] parts = first.split(" ", -1);
    int date = dateAt(parts);
    if (date + 1 >= parts.length) {
      throw new BrokenRecord(at, "no type and length");
    }
    String target = String.join("%20", Arrays.copyOf(parts, date - 1));
    boolean about = target.startsWith("filedesc:");
    return new RecordHead(
        at,
        about ? "warcinfo" : "response",
        parts[date + 1].toLowerCase(Locale.ROOT),
        target,
        date(parts[date]),
        Lengths.of(parts[parts.length - 1], "length", at),
        null);
  }

  /** The last part that could be one, at least two before the end; -1 if there is none. */
  private static int dateAt(String[] parts) {
    for (int i = parts.length - 2; i > 1; i--) {
      int length = parts[i].length();
      if (length >= 8 && length <= 20 && isOf(parts[i], "0123456789") && isIp(parts[i - 1])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIp(String part) {
    boolean marked = part.indexOf('.') > 0 || part.indexOf(':') >= 0;
    return marked && part.length() <= 45 && isOf(part, "0123456789.:abcdefABCDEF");
  }

  private static boolean isOf(String part, String characters) {
    return part.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  private static @Nullable Instant date(String digits) {
    if (digits.length() != 14) {
      return null;
    }
    try {
      return Instant.parse(
          new StringBuilder(digits)
              .insert(12, ':')
              .insert(10, ':')
              .insert(8, 'T')
              .insert(6, '-')
              .insert(4, '-')
              .append('Z'));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
