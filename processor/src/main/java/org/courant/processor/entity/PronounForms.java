package org.courant.processor.entity;

import java.util.Map;
import java.util.Set;

/** The third person singular: gender and part in the sentence. */
final class PronounForms {
  private static final Map<String, Character> GENDER =
      Map.of(
          "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "herself", 'f',
          "hers", 'f');
  private static final Set<String> CLAUSE =
      Set.of(
          ",", ";", ":", "—", "–", "that", "and", "but", "or", "who", "whom", "which", "when", "if",
          "as", "because", "while", "after", "before", "to", "where", "whether", "than", "until",
          "since", "for", "”", "“", "(", ")", "what", "how", "why");
  private static final Set<String> AFTER_OBJECT =
      Set.of(
          "", ".", ",", ";", ":", "!", "?", "”", "\"", ")", "to", "in", "on", "at", "of", "for",
          "with", "as", "and", "or", "but", "that", "from", "by", "about", "into", "over", "when",
          "while", "because", "if", "after", "before", "the", "a", "an", "is", "was", "not");

  private PronounForms() {}

  /** m, f, or u for a word that is none. */
  static char gender(String word) {
    return GENDER.getOrDefault(Jobs.lower(word), 'u');
  }

  static boolean isSubject(String word) {
    String w = Jobs.lower(word);
    return w.equals("he") || w.equals("she");
  }

  static boolean isReflexive(String word) {
    return word.endsWith("self");
  }

  /** “him”, and “her” where no noun follows. */
  static boolean isObject(Line line, int i) {
    String w = Jobs.lower(line.word(i));
    return w.equals("him")
        || (w.equals("her") && AFTER_OBJECT.contains(Jobs.lower(line.word(i + 1))));
  }

  static boolean startsClause(String word) {
    return CLAUSE.contains(Jobs.lower(word));
  }
}
