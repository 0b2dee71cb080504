package org.courant.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that speak for or against a name: common words, given names, titles, suffixes. */
final class Lexicon {
  private final Set<String> common = new HashSet<>(Tables.lines("words.txt"));
  private final Set<String> functions = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Character> givenNames = new HashMap<>();
  private final Cues cues = Cues.load();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Tables.lines("functions.txt").forEach(l -> lexicon.functions.addAll(Tables.words(l)));
    Tables.lines("titles.txt").forEach(l -> lexicon.titles.addAll(Tables.words(l)));
    for (String line : Tables.lines("first-names.txt")) {
      List<String> names = Tables.words(line);
      char gender = line.charAt(0);
      names.subList(1, names.size()).forEach(n -> lexicon.addGivenName(n, gender));
    }
    return lexicon;
  }

  private void addGivenName(String name, char gender) {
    givenNames.merge(name, gender, (a, b) -> a.equals(b) ? a : 'u');
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  /** m, f, or u where the name does not tell. */
  char gender(String givenName) {
    return givenNames.getOrDefault(givenName, 'u');
  }

  boolean isFunction(String word) {
    return functions.contains(lower(word));
  }

  boolean isTitle(String word) {
    return titles.contains(lower(word));
  }

  boolean isHonorific(String word) {
    return cues.has("honorific", lower(word));
  }

  boolean isOrganisation(String word) {
    return cues.has("organisation", lower(word));
  }

  boolean isStateBody(String word) {
    return cues.has("state-body", lower(word));
  }

  boolean isPlace(String word) {
    return cues.has("place", lower(word));
  }

  boolean isSaying(String word) {
    return cues.has("saying", word);
  }

  /** What companies do in headlines. */
  boolean isTrading(String word) {
    return cues.has("trading", lower(word));
  }

  boolean isActing(String word) {
    return cues.has("acting", word);
  }

  /** An auxiliary, or an adverb that stands with one. */
  boolean isHelper(String word) {
    return cues.has("helper", word);
  }

  /** Whether the word, or what is left without its ending, is one that is written small. */
  boolean isCommon(String word) {
    String w = lower(word);
    if (common.contains(w) || functions.contains(w) || titles.contains(w)) {
      return true;
    }
    int hyphen = w.indexOf('-');
    if (hyphen > 0) {
      return isCommon(w.substring(0, hyphen)) && isCommon(w.substring(hyphen + 1));
    }
    return without(w, "s", "")
        || without(w, "es", "")
        || without(w, "ies", "y")
        || without(w, "ed", "")
        || without(w, "ed", "e")
        || without(w, "ing", "")
        || without(w, "ing", "e")
        || without(w, "ly", "")
        || without(w, "er", "")
        || without(w, "ers", "")
        || without(w, "ness", "");
  }

  private boolean without(String word, String ending, String instead) {
    if (word.length() < ending.length() + 3 || !word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    boolean doubled =
        stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    return common.contains(stem + instead)
        || (doubled && common.contains(stem.substring(0, stem.length() - 1)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
