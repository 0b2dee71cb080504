package org.courant.page.answer;

import org.jspecify.annotations.Nullable;

/**
 * A stance in a line.
 *
 * @param holderId entity id, or {@code author}
 * @param targetId null for a topic in words
 */
public record StanceRef(
    String holder, String holderId, String target, @Nullable String targetId, String label) {}
