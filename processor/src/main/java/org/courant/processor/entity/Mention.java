package org.courant.processor.entity;

import org.courant.processor.text.Span;

/** One place where the text names an entity, or points to it. */
public record Mention(Span span, Kind kind) {
  /** NAME “Lavrov”, NOMINAL “the foreign minister”, PRONOUN “he”. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
