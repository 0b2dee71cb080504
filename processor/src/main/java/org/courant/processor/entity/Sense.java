package org.courant.processor.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be said of an ambiguous name without knowing which of its facts is meant. */
final class Sense {
  private Sense() {}

  /** Only what all its senses share: a full name, a country, or not even that. */
  static Entry neutral(String key, List<Entry> senses) {
    if (senses.isEmpty()) {
      throw new IllegalStateException("ambiguous.tsv: “" + key + "” is in no table");
    }
    Entry first = senses.get(0);
    String name =
        Objects.requireNonNullElse(common(senses.stream().map(Entry::name).toList()), key);
    return new Entry(
        Entry.slug(name),
        name,
        first.type(),
        senses.stream().anyMatch(s -> s.kind() == Entry.Kind.CAPITAL)
            ? Entry.Kind.CAPITAL
            : GazetteerLoader.kind(first.type()),
        common(senses.stream().map(Entry::wikidata).toList()),
        common(senses.stream().map(Entry::country).toList()),
        null,
        'u');
  }

  private static @Nullable String common(List<@Nullable String> values) {
    return values.stream().allMatch(v -> Objects.equals(v, values.get(0))) ? values.get(0) : null;
  }
}
