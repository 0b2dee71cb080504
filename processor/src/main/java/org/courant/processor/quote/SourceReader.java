package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.quote.PartLabels.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads whom a learnt source names. */
final class SourceReader {
  /** Behind the holder of a claim, as in “Smith’s claim”. */
  private static final Set<String> POSSESSIVES = Set.of("'s", "'");

  private final Words words;
  private final Clauses clauses;

  SourceReader(Words words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /**
   * The entity that a source means: not the one in “her lawyer”, nor in “Smith’s campaign”; of
   * “who” the one before it. Null where it names nobody.
   */
  @Nullable String speaker(@Nullable Stretch source) {
    if (source == null) {
      return null;
    }
    boolean relative =
        source.first() == source.last() && Grammar.isRelative(words.lower(source.first()));
    Subject subject =
        relative
            ? beforeRelative(source.first())
            : clauses.starting(strand(source.first(), source.last()), 0);
    return subject == null ? null : subject.entity();
  }

  private @Nullable Subject beforeRelative(int relative) {
    int from = relative;
    while (from > 0 && words.sentenceOf(from - 1) == words.sentenceOf(relative)) {
      from--;
    }
    boolean last =
        relative + 1 >= words.size()
            || words.sentenceOf(relative + 1) != words.sentenceOf(relative);
    return last ? null : clauses.subject(strand(from, relative + 1), relative + 1 - from);
  }

  private Strand strand(int first, int last) {
    List<Integer> tokens = new ArrayList<>();
    for (int t = first; t <= last; t++) {
      boolean owns = t == last && t > first && POSSESSIVES.contains(words.lower(t));
      if (!owns && !Character.isSpaceChar(words.surface(t).codePointAt(0))) {
        tokens.add(t);
      }
    }
    return new Strand(words, tokens);
  }
}
