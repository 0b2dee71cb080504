package org.courant.processor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names and their letters: “Aldmere Port Authority (APA)”, “the APA, or Aldmere Port Authority”,
 * and three letters or more that only one long name of the article begins with.
 */
final class Acronyms {
  private static final Set<String> LINKS =
      Set.of(" (", ", or ", ", or the ", ", the ", ", known as ", ", known as the ", " or ");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Map<String, String> longKeys = new HashMap<>();

  private Acronyms() {}

  /** Reads a whole article; {@code key} says which names are one. */
  static Acronyms of(String text, List<Name> names, Function<Name, String> key) {
    Acronyms acronyms = new Acronyms();
    Map<String, @Nullable String> byLetters = new HashMap<>();
    for (Name name : names) {
      String letters = initials(name.words(), false);
      if (name.words().size() > 2 && letters.length() > 2 && !name.isFullPerson()) {
        byLetters.merge(letters, key.apply(name), (a, b) -> a.equals(b) ? a : "");
      }
    }
    for (Name name : names) {
      String letters = isAcronym(name) ? letters(name.text()) : "";
      String only = letters.length() > 2 ? byLetters.get(letters) : null;
      if (only != null && !only.isEmpty() && !only.equals(key.apply(name))) {
        acronyms.longKeys.put(key.apply(name), only);
      }
    }
    for (int i = 1; i < names.size(); i++) {
      acronyms.link(text, names.get(i - 1), names.get(i), key);
    }
    return acronyms;
  }

  private void link(String text, Name first, Name second, Function<Name, String> key) {
    int from = first.span().end();
    int to = second.span().start();
    if (to < from || to - from > 20 || !LINKS.contains(text.substring(from, to))) {
      return;
    }
    if (isAcronym(second) && fits(first, second)) {
      put(key.apply(second), key.apply(first));
    } else if (isAcronym(first) && fits(second, first)) {
      put(key.apply(first), key.apply(second));
    }
  }

  private void put(String letters, String full) {
    if (!letters.equals(full)) {
      longKeys.put(letters, full);
    }
  }

  /** The key of the long name where the key is that of its letters; else the key itself. */
  String full(String key) {
    String full = longKeys.get(key);
    return full == null ? key : full;
  }

  /** Where the article says what the letters stand for, they stand for nothing else. */
  Sighting told(Sighting sighting) {
    Name name = sighting.name();
    return name.entry() != null && longKeys.containsKey(Keys.of(name))
        ? sighting.with(name.unlinked())
        : sighting;
  }

  private static boolean isAcronym(Name name) {
    String text = name.words().get(0);
    if (name.words().size() > 1 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    long upper = text.chars().filter(Character::isUpperCase).count();
    int letters = letters(text).length();
    boolean numbered = letters < 4 && Character.isDigit(text.charAt(text.length() - 1));
    return numbered || (upper > 1 && upper * 2 > letters);
  }

  /** All capitals of the name in order; small words between may lend their letter or not. */
  private static boolean fits(Name name, Name acronym) {
    if (name.words().size() < 2) {
      return false;
    }
    String letters = letters(acronym.text());
    String tight = initials(name.words(), false);
    return letters.equals(tight)
        || letters.equals(initials(name.words(), true))
        || (letters.length() > 2 && tight.endsWith(letters));
  }

  /** Letters and digits alone, as capitals. */
  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.appendCodePoint(Character.toUpperCase(c)));
    return out.toString();
  }

  private static String initials(List<String> words, boolean small) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      int first = word.codePointAt(0);
      int number = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
      if (number >= 0 && words.size() == 3) {
        out.append(number);
      } else if (Character.isDigit(first)) {
        out.append(word);
      } else if (Character.isUpperCase(first) || (small && Character.isLetter(first))) {
        out.appendCodePoint(Character.toUpperCase(first));
        appendInner(word, out);
      }
    }
    return out.toString();
  }

  /** “NewsNet” and “Anti-Fraud” lend two letters, “U.S.” lends both. */
  private static void appendInner(String word, StringBuilder out) {
    for (int i = 1; i < word.length(); i++) {
      char before = word.charAt(i - 1);
      boolean starts = before == '-' || before == '.' || Character.isLowerCase(before);
      if (Character.isUpperCase(word.charAt(i)) && starts) {
        out.append(word.charAt(i));
      }
    }
  }
}
