package org.courant.page.answer;

/** A source or a language, and how many articles have it. */
public record ValueCount(String value, int count) {}
