package org.courant.processor.entity;

import org.courant.processor.text.Span;

/**
 * Words in quotation marks and whose they are.
 *
 * @param speaker id of the entity
 */
public record Speech(Span span, String speaker) {}
