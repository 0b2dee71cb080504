package org.courant.ingest.reader.field;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.jspecify.annotations.Nullable;

/** Words of a source as values; what cannot be is told in the draft's warnings, and lost alone. */
public final class Values {
  private static final Map<String, String> LANGUAGES =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code ->
                      Locale.forLanguageTag(code)
                          .getDisplayLanguage(Locale.ENGLISH)
                          .toLowerCase(Locale.ROOT),
                  code -> code,
                  (one, other) -> one));

  private Values() {}

  /**
   * A date.
   *
   * @param name of the field, for the warning
   */
  public static @Nullable Instant date(Draft draft, String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Optional<Instant> date = Dates.parse(text);
    if (date.isEmpty()) {
      draft.warnings.add(name + ": '" + brief(text) + "' is no date that we know");
    }
    return date.orElse(null);
  }

  /** A whole number not below {@code least} nor above {@code most}. */
  public static @Nullable Integer number(
      Draft draft, String name, @Nullable String text, int least, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below; dates and names of versions are common and no harm.
    }
    draft.warnings.add(name + ": '" + brief(text) + "' must be a whole number from " + least);
    return null;
  }

  /** An unknown word is no reason to hold an article back, but is told. */
  public static Item.Status status(Draft draft, @Nullable String word) {
    String plain = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
    int scheme = plain.lastIndexOf(':');
    return switch (plain.substring(Math.max(scheme, plain.lastIndexOf('/')) + 1)) {
      case "canceled", "cancelled", "retracted", "deleted", "killed" -> Item.Status.CANCELED;
      case "withheld", "embargoed" -> Item.Status.WITHHELD;
      case "", "usable", "published", "publish", "live", "ok", "success", "active", "final" ->
          Item.Status.USABLE;
      default -> {
        draft.warnings.add("status: '" + brief(plain) + "' is not known; taken as usable");
        yield Item.Status.USABLE;
      }
    };
  }

  /** BCP 47 from what is said: a tag, with whatever mark, or the English name of a language. */
  public static @Nullable String language(@Nullable String said) {
    String plain = words(said);
    if (plain == null) {
      return null;
    }
    String tag = LANGUAGES.get(plain.toLowerCase(Locale.ROOT));
    return tag != null ? tag : plain.replace('_', '-');
  }

  /** Enough of a value to know it by. */
  public static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /** White space at the ends and in between is one blank; null where nothing is left. */
  public static @Nullable String words(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
              if (!space) {
                out.append((char) c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    String words = out.toString().strip();
    return words.isEmpty() ? null : words;
  }
}
