/**
 * Who said what. {@link org.courant.processor.quote.QuoteFinder} is the stage; {@code QuoteMarks}
 * finds the marks, {@code Attributor} the speakers, {@code IndirectSpeech} what is reported. {@link
 * org.courant.processor.quote.Clauses} is the shallow grammar that the stance stage reads with,
 * too.
 */
@NullMarked
package org.courant.processor.quote;

import org.jspecify.annotations.NullMarked;
