package org.courant.processor.text;

/**
 * One word or mark of a sentence.
 *
 * @param word its surface, equal to {@code span.in(text)}
 */
public record Token(Span span, String word) {}
