package org.courant.processor.enrich;

import org.jspecify.annotations.Nullable;

/**
 * What the engine needs of an article.
 *
 * @param body text or HTML
 * @param language as declared by the publisher
 */
public record Article(
    String id,
    String headline,
    @Nullable String standfirst,
    String body,
    @Nullable String language) {}
