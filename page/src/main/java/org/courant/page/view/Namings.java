package org.courant.page.view;

import org.jspecify.annotations.Nullable;

/** Namings that articles share, and the words that namings share, each kept once. */
final class Namings {
  private final Pool<Naming> namings = new Pool<>();
  private final Pool<String> words = new Pool<>();

  /** The one that all share; give it back with {@link #release}. */
  Naming take(Naming naming) {
    return namings.take(namings.has(naming) ? naming : ofSharedWords(naming));
  }

  private Naming ofSharedWords(Naming naming) {
    return new Naming(
        words.take(naming.id()),
        words.take(naming.name()),
        naming.type(),
        shared(naming.wikidata()),
        shared(naming.country()),
        naming.roles().stream().map(words::take).toList(),
        naming.sentiment());
  }

  private @Nullable String shared(@Nullable String word) {
    return word == null ? null : words.take(word);
  }

  void release(Naming naming) {
    if (namings.release(naming)) {
      words.release(naming.id());
      words.release(naming.name());
      naming.roles().forEach(words::release);
      release(naming.wikidata());
      release(naming.country());
    }
  }

  private void release(@Nullable String word) {
    if (word != null) {
      words.release(word);
    }
  }

  /** Whether nobody has any. */
  boolean isEmpty() {
    return namings.size() == 0 && words.size() == 0;
  }
}
