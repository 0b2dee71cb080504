package org.courant.processor.entity;

import java.util.List;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name as found in one place, before the article is read as a whole.
 *
 * @param words its words as they would stand in a sentence: capitals and possessive undone
 * @param strength how sure the type is; votes are weighed by it
 * @param entry the fact that it may name
 * @param acts whether it does something here, as in “Moscow accused”
 */
record Name(
    Span span,
    List<String> words,
    EntityType type,
    int strength,
    @Nullable Entry entry,
    boolean acts) {
  Name {
    words = List.copyOf(words);
  }

  /** The same name, standing for another fact. */
  Name as(Entry other) {
    return new Name(span, words, other.type(), strength, other, acts);
  }

  /** The same name, of another type. */
  Name typed(EntityType other) {
    boolean fits = entry != null && entry.type() == other;
    return new Name(span, words, other, strength, fits ? entry : null, acts);
  }

  /** The same name, not standing for the fact. */
  Name unlinked() {
    return new Name(span, words, type, strength, null, acts);
  }

  /** The same name, with words that the text leaves out: “Bill and Hillary Clinton”. */
  Name worded(List<String> other) {
    return new Name(span, other, type, strength, entry, acts);
  }

  String text() {
    return String.join(" ", words).replace(" ’s", "’s").replace(" ,", ",");
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isFullPerson() {
    return type == EntityType.PERSON && words.size() > 1;
  }
}
