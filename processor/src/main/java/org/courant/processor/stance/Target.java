package org.courant.processor.stance;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the stance is towards: an entity, or a topic in the text's own words.
 *
 * @param entity entity id, or null for a topic
 */
public record Target(@Nullable String entity, Span span) {}
