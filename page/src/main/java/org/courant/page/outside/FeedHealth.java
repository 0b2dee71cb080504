package org.courant.page.outside;

import org.jspecify.annotations.Nullable;

/**
 * How a feed is.
 *
 * @param state OK, FAILING, GONE or NEW
 * @param lastSuccess ISO 8601
 * @param items in the feed at the last look
 */
public record FeedHealth(
    String id, String state, @Nullable String lastSuccess, int items, @Nullable String error) {}
