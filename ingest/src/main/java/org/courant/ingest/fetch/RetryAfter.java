package org.courant.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date. */
final class RetryAfter {
  /** Longer is a mistake more often than a wish. */
  static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /** How long to wait from now, at most a day; null if the header says nothing that can be read. */
  static @Nullable Duration parse(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    Duration wanted = wanted(header.strip(), now);
    if (wanted == null || wanted.isNegative()) {
      return null;
    }
    return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
  }

  private static @Nullable Duration wanted(String header, Instant now) {
    try {
      return header.chars().allMatch(Character::isDigit) && !header.isEmpty()
          ? Duration.ofSeconds(header.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(header))
          : Duration.between(
              now, ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
  }
}
