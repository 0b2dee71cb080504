package org.courant.processor.quote;

import org.courant.processor.quote.Words.Named;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says.
 *
 * @param entity entity id, or null where the words name none
 * @param from its first position in the strand
 * @param last its last position in the strand
 */
public record Subject(@Nullable String entity, Span span, int from, int last) {
  static Subject of(int last, Named named) {
    return new Subject(
        named.entity(), named.mention().span(), last - (named.last() - named.first()), last);
  }
}
