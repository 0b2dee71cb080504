package org.courant.processor.entity;

import org.jspecify.annotations.Nullable;

/** A sentence with all that is known for reading it. */
record Context(Line line, Gazetteer gazetteer, Lexicon lexicon) {
  /** The longest fact whose name starts at a word, or null. */
  Gazetteer.@Nullable Match match(int from) {
    return gazetteer.longest(line.words(), from);
  }
}
