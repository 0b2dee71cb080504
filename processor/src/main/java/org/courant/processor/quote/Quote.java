package org.courant.processor.quote;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article gives as somebody's.
 *
 * @param span the words between the quotation marks, without the marks
 * @param speaker entity id, or null where the text does not tell, or tells of nobody that was named
 * @param cue the verb or phrase that attributes it, such as “said”
 * @param source the words for who speaks, with titles and descriptions: “critics”, “a study”
 */
public record Quote(
    Span span, Kind kind, @Nullable String speaker, @Nullable Span cue, @Nullable Span source) {
  /** A quote whose source was not looked for. */
  public Quote(Span span, Kind kind, @Nullable String speaker, @Nullable Span cue) {
    this(span, kind, speaker, cue, null);
  }

  /** SCARE: marks that hold a word at a distance, not speech. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    SCARE
  }
}
