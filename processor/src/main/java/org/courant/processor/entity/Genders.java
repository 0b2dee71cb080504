package org.courant.processor.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** m or f by title, job, fact or given name; u where none of them tells. */
final class Genders {
  private final Lexicon lexicon;
  private final Cues cues;

  Genders(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /**
   * What the words around a person tell first.
   *
   * @param words honorifics and roles
   * @param name the person's fullest name
   */
  char of(List<String> words, @Nullable Entry entry, List<String> name) {
    for (String role : words) {
      char told = ofRole(role);
      if (told != 'u') {
        return told;
      }
    }
    if (entry != null && entry.gender() != 'u') {
      return entry.gender();
    }
    return lexicon.gender(name.get(0));
  }

  /** “Mr.” and “spokesman” tell; “minister” does not. */
  char ofRole(String role) {
    for (String word : Tables.words(Jobs.lower(role))) {
      if (cues.has("male", word)) {
        return 'm';
      }
      if (cues.has("female", word)) {
        return 'f';
      }
    }
    return 'u';
  }
}
