package org.courant.processor.quote;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is given as the speaker of a quote.
 *
 * @param speaker entity id, or null where the subject is nobody that was named
 */
record Attribution(@Nullable String speaker, Span cue, Cue kind) {}
