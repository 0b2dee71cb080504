package org.courant.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which countries an article is about, by the names in it that are not ambiguous. */
final class Evidence {
  /** So many times as often must a sense be supported as the next. */
  private static final int CLEARLY = 3;

  private final Map<String, Set<String>> byCountry = new HashMap<>();
  private final Map<String, Set<String>> partsOf = new HashMap<>();

  private Evidence() {}

  static Evidence of(List<Name> names, Gazetteer gazetteer) {
    Evidence evidence = new Evidence();
    for (Name name : names) {
      Entry entry = name.entry();
      if (entry != null && entry.type() == name.type() && gazetteer.senses(name.text()).isEmpty()) {
        evidence.add(entry);
      }
    }
    return evidence;
  }

  private void add(Entry entry) {
    String country = entry.country();
    if (country != null) {
      byCountry.computeIfAbsent(country, c -> new HashSet<>()).add(entry.id());
      if (entry.kind() == Entry.Kind.PLACE) {
        partsOf.computeIfAbsent(country, c -> new HashSet<>()).add(entry.id());
      }
    }
  }

  /** The one sense that the article supports, or null. */
  @Nullable Entry choose(List<Entry> senses) {
    boolean countryToo =
        senses.stream()
            .anyMatch(s -> s.kind() == Entry.Kind.COUNTRY || s.kind() == Entry.Kind.PEOPLE);
    Entry best = null;
    int most = 0;
    int next = 0;
    for (Entry sense : senses) {
      int support = support(sense, countryToo);
      if (support > most) {
        next = most;
        most = support;
        best = sense;
      } else {
        next = Math.max(next, support);
      }
    }
    return most > 0 && most >= CLEARLY * next ? best : null;
  }

  /**
   * A state that is called as a country is (Georgia) has only places of its country for it, since
   * the mere name of a large country proves little.
   */
  private int support(Entry sense, boolean countryToo) {
    boolean state = countryToo && sense.kind() == Entry.Kind.PLACE;
    return (state ? partsOf : byCountry).getOrDefault(sense.country(), Set.of()).size();
  }
}
