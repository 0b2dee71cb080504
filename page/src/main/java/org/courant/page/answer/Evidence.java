package org.courant.page.answer;

import org.jspecify.annotations.Nullable;

/**
 * Where a stance is shown.
 *
 * @param start code points of the article's text
 */
public record Evidence(
    String articleId,
    int version,
    String headline,
    @Nullable String source,
    @Nullable String published,
    String text,
    int start,
    int end) {}
