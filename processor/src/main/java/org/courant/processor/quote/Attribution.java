package org.courant.processor.quote;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is given as the speaker of a quote.
 *
 * @param speaker entity id, or null where the subject is nobody that was named
 * @param source the words for the subject, or null where there are none
 */
record Attribution(@Nullable String speaker, Span cue, Cue kind, @Nullable Span source) {
  static Attribution of(@Nullable Subject subject, Span cue, Cue kind) {
    return subject == null
        ? new Attribution(null, cue, kind, null)
        : new Attribution(subject.entity(), cue, kind, subject.span());
  }
}
