package org.courant.page.outside;

import org.jspecify.annotations.Nullable;

/**
 * What became of a letter that was to be sent again.
 *
 * @param why it was not sent; null where it was
 */
public record Replayed(boolean replayed, @Nullable String why) {}
