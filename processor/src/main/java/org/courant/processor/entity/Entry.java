package org.courant.processor.entity;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the gazetteer.
 *
 * @param id the entity's in every article: the name's {@link #slug}, or what a user gave it
 * @param country ISO 3166-1 alpha-2 of what it is or where it belongs
 * @param region ISO 3166-2 of what it is or where it lies
 * @param gender m, f or u
 */
record Entry(
    String id,
    String name,
    EntityType type,
    Kind kind,
    @Nullable String wikidata,
    @Nullable String country,
    @Nullable String region,
    char gender) {

  Entry(
      String name,
      EntityType type,
      Kind kind,
      @Nullable String wikidata,
      @Nullable String country,
      char gender) {
    this(slug(name), name, type, kind, wikidata, country, null, gender);
  }

  /** What a name of it tells. SURNAME stands for a person only where the article has no other. */
  enum Kind {
    COUNTRY,
    CAPITAL,
    PEOPLE,
    PLACE,
    ORGANIZATION,
    PERSON,
    SURNAME,
    LEGISLATOR,
    OTHER
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /**
   * Lower-case letters and digits without accents, hyphens between: “Nicolás Maduro” is
   * nicolas-maduro.
   */
  static String slug(String name) {
    String plain = name.replace("’", "").replace("'", "");
    String letters = isAscii(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); ) {
      int c = letters.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && out.length() > 0
          && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    int end = out.length();
    String slug = out.substring(0, end > 0 && out.charAt(end - 1) == '-' ? end - 1 : end);
    return slug.isEmpty() ? "unnamed" : slug;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
