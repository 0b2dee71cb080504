package org.courant.processor.entity;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks, whose they are, and to whom they are said.
 *
 * @param speaker id of the entity
 * @param addressee id of the one who is “you”; null where the words do not tell
 */
public record Speech(Span span, String speaker, @Nullable String addressee) {
  public Speech(Span span, String speaker) {
    this(span, speaker, null);
  }
}
