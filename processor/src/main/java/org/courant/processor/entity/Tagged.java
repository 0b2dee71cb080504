package org.courant.processor.entity;

import java.util.List;
import org.courant.processor.tagger.Chunk;

/** A sentence and the names that were recognised in it, in order. */
record Tagged(Line line, List<Chunk> chunks) {
  Tagged {
    chunks = List.copyOf(chunks);
  }

  List<String> words(Chunk chunk) {
    return line.words().subList(chunk.from(), chunk.to());
  }
}
