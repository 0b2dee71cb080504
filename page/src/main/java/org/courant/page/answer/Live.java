package org.courant.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param more where the next page begins, or null
 * @param behind how many articles the view holds
 * @param reading the share that is read back after a start; null when all is
 */
public record Live(
    List<Summary> articles, @Nullable String more, int behind, @Nullable Double reading) {}
