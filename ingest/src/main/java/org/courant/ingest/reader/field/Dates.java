package org.courant.ingest.reader.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that news comes with: ISO 8601 and its looser kin, mail dates, seconds or milliseconds.
 * A time without a zone is taken as UTC; what cannot be read is empty, never “now”.
 */
public final class Dates {
  /** Zones that mail dates name by letters, in hours from UTC. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("Z", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"),
          Map.entry("BST", "+0100"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"),
          Map.entry("WET", "+0000"),
          Map.entry("WEST", "+0100"),
          Map.entry("EET", "+0200"),
          Map.entry("EEST", "+0300"),
          Map.entry("MSK", "+0300"),
          Map.entry("JST", "+0900"),
          Map.entry("KST", "+0900"),
          Map.entry("AEST", "+1000"),
          Map.entry("AEDT", "+1100"));

  private static final List<DateTimeFormatter> ZONED =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          english("uuuu-MM-dd'T'HH:mm[:ss][.SSS][.SS][.S]XX"),
          english("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS][ ]XXX"),
          english("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS][ ]XX"),
          english("uuuuMMdd'T'HHmmssXX"),
          english("d MMM uuuu HH:mm[:ss] XX"),
          english("d MMM uu HH:mm[:ss] XX"));

  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          english("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS]"),
          english("uuuuMMdd'T'HHmmss"),
          english("d MMM uuuu HH:mm[:ss]"));

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          english("d MMM uuuu"),
          english("MMM d, uuuu"));

  /** Later than this in seconds would be the year 5138: such a number counts milliseconds. */
  private static final long LARGEST_SECONDS = 100_000_000_000L;

  /** Fewer digits are a day, more are microseconds or nonsense. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{9,13})(?:\\.\\d+)?");

  private static final Pattern LONE_DIGIT =
      Pattern.compile("(?<![\\d.])(\\d)(?=:)|(?<=:)(\\d)(?!\\d)");

  private static final Pattern HOURS_FROM_GMT = Pattern.compile("(?:GMT|UTC)([+-])0?(\\d)");

  private Dates() {}

  public static Optional<Instant> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > 64 || trimmed.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(trimmed);
    if (number.matches()) {
      return ofNumber(number.group(1));
    }
    String plain = withOffset(withTwoDigits(withoutWeekday(withoutComment(trimmed))));
    return first(ZONED, f -> OffsetDateTime.parse(plain, f).toInstant())
        .or(() -> first(LOCAL, f -> LocalDateTime.parse(plain, f).toInstant(ZoneOffset.UTC)))
        .or(
            () ->
                first(
                    DAYS, f -> LocalDate.parse(plain, f).atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static Optional<Instant> ofNumber(String digits) {
    long number = Long.parseLong(digits);
    return Optional.of(
        number > LARGEST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
  }

  /** Mail names the zone once more in brackets: {@code +0000 (UTC)}. */
  private static String withoutComment(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    return open < 0 ? text : text.substring(0, open);
  }

  /** The date decides; a weekday that contradicts it is passed over. */
  private static String withoutWeekday(String text) {
    int comma = text.indexOf(',');
    boolean weekday =
        comma >= 2 && comma <= 9 && text.substring(0, comma).chars().allMatch(Character::isLetter);
    return weekday ? text.substring(comma + 1).strip() : text;
  }

  /** Some clocks count {@code 4:35:5}. */
  private static String withTwoDigits(String text) {
    return LONE_DIGIT.matcher(text).replaceAll("0$0");
  }

  private static String withOffset(String text) {
    int space = text.lastIndexOf(' ');
    String name = text.substring(space + 1).toUpperCase(Locale.ROOT);
    Matcher hours = HOURS_FROM_GMT.matcher(name);
    String zone = hours.matches() ? hours.group(1) + "0" + hours.group(2) + "00" : ZONES.get(name);
    return space < 0 || zone == null ? text : text.substring(0, space + 1) + zone;
  }

  private static Optional<Instant> first(
      List<DateTimeFormatter> formats, Function<DateTimeFormatter, Instant> parse) {
    for (DateTimeFormatter format : formats) {
      try {
        return Optional.of(parse.apply(format));
      } catch (DateTimeException e) {
        // The next may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter english(String pattern) {
    // Strict: by default Java takes 31 February for the 28th.
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
