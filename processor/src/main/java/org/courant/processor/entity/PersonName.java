package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's full name by its parts.
 *
 * @param given given and middle names, at least one
 * @param family with its particles: “van der Berg”
 * @param suffix “jr”, “iii”; empty where there is none
 * @param eastern whether the first word may be the family name, as in “Xi Jinping”
 */
record PersonName(List<String> given, List<String> family, String suffix, boolean eastern) {
  private static final Pattern SUFFIX = Pattern.compile("(Jr|Sr|II|III|IV|QC|KC|OBE|MD|MP)\\.?");

  PersonName {
    given = List.copyOf(given);
    family = List.copyOf(family);
    if (given.isEmpty() || family.isEmpty()) {
      throw new IllegalArgumentException(
          "person " + given + " " + family + " must have a given and a family name");
    }
  }

  /** Reads at least two words. */
  static PersonName of(List<String> words, Cues cues) {
    List<String> parts =
        new ArrayList<>(words.stream().filter(w -> Character.isLetter(w.codePointAt(0))).toList());
    String suffix = "";
    if (parts.size() > 2 && SUFFIX.matcher(parts.get(parts.size() - 1)).matches()) {
      suffix = Entry.slug(parts.remove(parts.size() - 1));
    }
    if (parts.size() < 2) {
      parts = new ArrayList<>(words);
    }
    int from = parts.size() - 1;
    while (from > 1 && isParticle(parts.get(from - 1), cues)) {
      from--;
    }
    boolean eastern = cues.has("eastern-family", parts.get(0)) && parts.size() < 4;
    return new PersonName(
        parts.subList(0, from), parts.subList(from, parts.size()), suffix, eastern);
  }

  static boolean isParticle(String word, Cues cues) {
    return Character.isLowerCase(word.codePointAt(0))
        || cues.has("particle", word.toLowerCase(Locale.ROOT));
  }

  /** All that stands for the person without a given name, as slugs. */
  Set<String> familyKeys() {
    Set<String> keys = new LinkedHashSet<>();
    String last = family.get(family.size() - 1);
    keys.add(slug(family));
    keys.add(bare(last));
    int hyphen = last.lastIndexOf('-');
    if (hyphen > 3 && last.length() - hyphen > 4) {
      keys.add(Entry.slug(last.substring(hyphen + 1)));
      keys.add(Entry.slug(last.substring(0, hyphen)));
    }
    String middle = given.get(given.size() - 1);
    if (given.size() > 1 && !isInitial(middle)) {
      keys.add(slug(List.of(middle)) + "-" + slug(family));
    }
    if (eastern) {
      keys.add(Entry.slug(given.get(0)));
    }
    return keys;
  }

  /** “al-Assad” and “Assad” are one. */
  static String bare(String word) {
    String slug = Entry.slug(word);
    boolean article = slug.startsWith("al-") || slug.startsWith("el-");
    return article && slug.length() > 5 ? slug.substring(3) : slug;
  }

  String familyKey() {
    return bare(family.get(family.size() - 1));
  }

  String first() {
    return Entry.slug(given.get(0));
  }

  /** Whether two full names of one family may be one person's. */
  boolean agrees(PersonName other, Nicknames nicknames) {
    return familyKey().equals(other.familyKey())
        && isSameGiven(given.get(0), other.given.get(0), nicknames)
        && agreesInMiddle(other);
  }

  private boolean agreesInMiddle(PersonName other) {
    if (given.size() < 2 || other.given.size() < 2) {
      return true;
    }
    String mine = Entry.slug(given.get(1));
    String theirs = Entry.slug(other.given.get(1));
    boolean initial = isInitial(given.get(1)) || isInitial(other.given.get(1));
    return initial ? mine.charAt(0) == theirs.charAt(0) : mine.equals(theirs);
  }

  private static boolean isSameGiven(String a, String b, Nicknames nicknames) {
    if (isInitial(a) || isInitial(b)) {
      return Entry.slug(a).charAt(0) == Entry.slug(b).charAt(0);
    }
    return Entry.slug(a).equals(Entry.slug(b)) || nicknames.areOne(a, b);
  }

  static boolean isInitial(String word) {
    return word.length() == 1 || (word.endsWith(".") && word.length() <= 4);
  }

  private static String slug(List<String> words) {
    return Entry.slug(String.join(" ", words));
  }
}
