package org.courant.processor.quote;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article gives as somebody's.
 *
 * @param span the words between the quotation marks, without the marks
 * @param speaker entity id, or null where the text does not tell
 * @param cue the verb or phrase that attributes it, such as “said”
 */
public record Quote(Span span, Kind kind, @Nullable String speaker, @Nullable Span cue) {
  /** SCARE: marks that hold a word at a distance, not speech. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    SCARE
  }
}
