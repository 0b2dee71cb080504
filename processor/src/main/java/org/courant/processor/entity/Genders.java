package org.courant.processor.entity;

import java.util.List;
import org.courant.processor.text.Span;
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

  /** What the mentions of somebody tell, then the roles, then the given name. */
  char of(Entity entity, String text) {
    for (Mention mention : entity.mentions()) {
      Span span = mention.span();
      String before = text.substring(Math.max(0, span.start() - 6), span.start()).strip();
      char told =
          mention.kind() == Mention.Kind.PRONOUN
              ? PronounForms.gender(span.in(text))
              : ofRole(before.substring(before.lastIndexOf(' ') + 1));
      if (told != 'u') {
        return told;
      }
    }
    return of(entity.roles(), null, Tables.words(entity.name()));
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
