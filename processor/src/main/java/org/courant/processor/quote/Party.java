package org.courant.processor.quote;

import org.courant.processor.text.Span;

/**
 * Somebody without a name who may speak or take a side: “protesters”, “the House panel”.
 *
 * @param id an entity id, that of no named entity unless the words point to one
 * @param name the words without article
 * @param many whether it is people in the plural, not one body
 * @param span the words, without names that stand within them
 * @param first the first token
 * @param last the token of the head noun
 */
public record Party(String id, String name, boolean many, Span span, int first, int last) {}
