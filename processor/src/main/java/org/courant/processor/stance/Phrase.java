package org.courant.processor.stance;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a stance is towards, as read.
 *
 * @param entity entity id, or null for a topic
 * @param last the position of its last word in the strand
 * @param weight 0 to 1: how surely the words stand for the target
 */
record Phrase(@Nullable String entity, Span span, int last, double weight) {}
