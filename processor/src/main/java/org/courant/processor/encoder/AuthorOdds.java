package org.courant.processor.encoder;

/** Probabilities that the author is against, has no say, or is for the target; they sum to 1. */
public record AuthorOdds(float negative, float neutral, float positive) {}
