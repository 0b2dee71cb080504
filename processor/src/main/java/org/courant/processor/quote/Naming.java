package org.courant.processor.quote;

import java.util.Set;

/** Marks round a name or a title: “goes by the name ‘Shorty’”, “the film ‘Low Tide’”. */
final class Naming {
  private static final Set<String> NAMERS =
      Set.of(
          "name",
          "named",
          "names",
          "nicknamed",
          "nickname",
          "titled",
          "entitled",
          "alias",
          "aka",
          "codenamed",
          "code-named",
          "dubbed",
          "called",
          "christened",
          "so-called",
          "moniker");
  private static final Set<String> WORKS =
      Set.of(
          "book",
          "novel",
          "film",
          "movie",
          "song",
          "album",
          "single",
          "play",
          "musical",
          "show",
          "series",
          "sitcom",
          "drama",
          "documentary",
          "podcast",
          "memoir",
          "painting",
          "poem",
          "exhibition",
          "hit",
          "comedy",
          "magazine",
          "game",
          "thriller",
          "opera",
          "ballet");
  private static final Set<String> TERMS =
      Set.of("word", "words", "term", "terms", "phrase", "slogan", "label", "expression");

  private Naming() {}

  /** Whether the words between the marks are a name. */
  static boolean isName(Strand s, int quote, String words) {
    String before = wordBefore(s, quote);
    if (NAMERS.contains(before)) {
      return words.length() < 60;
    }
    boolean known = before.equals("as") && s.word(quote - 2).equals("known");
    return known || (WORKS.contains(before) && isTitle(words));
  }

  /** Whether a word tells of a work of art: “novel”. */
  static boolean isWork(String word) {
    return WORKS.contains(word);
  }

  /** Whether the marks hold up a word as a word: “the term ‘reform’”. */
  static boolean isTerm(Strand s, int quote) {
    return TERMS.contains(wordBefore(s, quote)) && !s.word(quote - 2).equals("'s");
  }

  private static String wordBefore(Strand s, int quote) {
    String before = s.word(quote - 1);
    return before.equals(",") ? s.word(quote - 2) : before;
  }

  private static boolean isTitle(String words) {
    return words.length() < 60 && Character.isUpperCase(words.codePointAt(0));
  }
}
