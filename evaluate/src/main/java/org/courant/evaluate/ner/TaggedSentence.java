package org.courant.evaluate.ner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a labelled set.
 *
 * @param gold in the set's own types
 * @param text as it was before it was cut into tokens, where the file tells it
 */
record TaggedSentence(List<String> tokens, List<Chunk> gold, @Nullable String text) {
  TaggedSentence {
    tokens = List.copyOf(tokens);
    gold = List.copyOf(gold);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence has no token");
    }
  }
}
