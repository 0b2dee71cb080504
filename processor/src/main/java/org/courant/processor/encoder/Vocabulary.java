package org.courant.processor.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pieces that the model knows; a piece's id is its place in the list. */
final class Vocabulary {
  private final Map<String, Integer> ids;

  Vocabulary(List<String> pieces) {
    ids = new HashMap<>(2 * pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      ids.put(pieces.get(i), i);
    }
  }

  @Nullable Integer find(String piece) {
    return ids.get(piece);
  }

  /** The id of a piece that every vocabulary has, such as {@code [CLS]}. */
  int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalStateException("vocab.txt has no " + piece + ", must have one");
    }
    return id;
  }
}
