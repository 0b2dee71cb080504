package org.courant.evaluate.stance;

import org.courant.processor.text.Span;

/**
 * A sentence with somebody whom its author may like or not.
 *
 * @param id as the set names it, else the number of its line
 */
public record TargetedSentence(String id, String sentence, Span target, Attitude gold) {}
