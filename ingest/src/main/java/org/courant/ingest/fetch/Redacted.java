package org.courant.ingest.fetch;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they may stand in a log, a report or a state file. */
public final class Redacted {
  private static final String HIDDEN = "…";

  /** A user and password, up to the last @ before the path. */
  private static final Pattern USER = Pattern.compile("(?<=//)[^/?#\\s]{1,2000}@");

  private static final Pattern VALUE = Pattern.compile("(?<==)[^&#\\s;]{1,8000}");

  /** What no reader could have written: long, with letters and digits mixed, as tokens are. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_~.+%=-]{20,8000}");

  private static final Pattern URL = Pattern.compile("(?i)\\b[a-z]{2,10}://[^\\s\"'<>]{1,8000}");

  private static final int LONGEST_WORD = 16;

  private Redacted() {}

  /** Without user, query values and what looks like a token in the path. */
  public static String address(URI uri) {
    return address(uri.toString());
  }

  /** Every address within the text, redacted: messages of others quote them whole. */
  public static String text(String text) {
    Matcher matcher = URL.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(address(found.group())));
  }

  static String address(String address) {
    String plain = before(address, '#');
    String place = USER.matcher(before(plain, '?')).replaceAll(HIDDEN + "@");
    String shown =
        TOKEN
            .matcher(place)
            .replaceAll(found -> isToken(found.group()) ? HIDDEN : quoted(found.group()));
    if (plain.length() == before(plain, '?').length()) {
      return shown;
    }
    String query = plain.substring(before(plain, '?').length() + 1);
    return shown + "?" + (query.contains("=") ? VALUE.matcher(query).replaceAll(HIDDEN) : HIDDEN);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** A slug has many short words; a token has a long one, or words that are half digits. */
  private static boolean isToken(String segment) {
    int digits = 0;
    for (String word : segment.split("[-_.~+]", -1)) {
      boolean mixed = word.chars().anyMatch(Character::isDigit);
      boolean letters = word.chars().anyMatch(Character::isLetter);
      if (mixed && letters && word.length() >= LONGEST_WORD) {
        return true;
      }
      digits += mixed && letters ? word.length() : 0;
    }
    return digits * 2 > segment.length();
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
