package org.courant.processor.quote;

import org.courant.processor.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param words without the marks
 * @param open where the opening mark stands
 * @param behind the offset behind the closing mark, or behind the words where it is missing
 */
record Marked(Span words, int open, int behind) {}
