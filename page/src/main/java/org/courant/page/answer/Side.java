package org.courant.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a side on an entity, or on whom the entity takes one.
 *
 * @param id entity id, {@code author}, or null for a topic in words
 * @param count articles that say so
 */
public record Side(
    @Nullable String id, String name, String label, int count, List<Evidence> evidence) {
  public Side {
    evidence = List.copyOf(evidence);
  }
}
