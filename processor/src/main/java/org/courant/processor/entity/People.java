package org.courant.processor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people whose full names stand in the article, by family and by given name. */
final class People {
  private final Map<String, NavigableMap<Integer, String>> byFamily = new HashMap<>();
  private final Map<String, Set<String>> byGiven = new HashMap<>();
  private final Map<String, String> byTail = new HashMap<>();
  private final Lexicon lexicon;

  private People(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static People of(List<Name> names, Function<Name, String> key, Lexicon lexicon) {
    People people = new People(lexicon);
    List<Name> full = names.stream().filter(Name::isFullPerson).toList();
    for (Name name : full) {
      String tail = family(name.words());
      if (name.words().size() > 2) {
        people.byTail.put(tail(name), key.apply(name));
      }
      for (String family : new TreeSet<>(List.of(tail, Entry.slug(name.last())))) {
        people
            .byFamily
            .computeIfAbsent(family, k -> new TreeMap<>())
            .put(name.span().start(), key.apply(name));
      }
    }
    Map<String, Set<String>> given =
        full.stream()
            .collect(
                Collectors.groupingBy(
                    n -> n.words().get(0), Collectors.mapping(key, Collectors.toSet())));
    people.byGiven.putAll(given);
    return people;
  }

  /** The key of the person that a short name means, or null where it is none of them. */
  @Nullable String keyFor(Name name) {
    Entry entry = name.entry();
    boolean other = entry != null && !entry.isPerson() && name.type() != EntityType.PERSON;
    if (name.words().size() > 2 || other) {
      return null;
    }
    NavigableMap<Integer, String> family = byFamily.get(Entry.slug(name.text()));
    if (family != null) {
      return nearest(family, name.span().start());
    }
    Set<String> given = byGiven.getOrDefault(name.words().get(0), Set.of());
    boolean alone = name.words().size() == 1 && lexicon.isGivenName(name.words().get(0));
    if (alone && given.size() == 1) {
      return given.iterator().next();
    }
    if (entry != null && entry.isPerson()) {
      return "person " + entry.id();
    }
    return null;
  }

  /** “Van Houten” is “Ann Marie Van Houten” where she is named so. */
  @Nullable String longerKey(Name name) {
    return name.words().size() == 2 ? byTail.get(tail(name)) : null;
  }

  private static String tail(Name name) {
    List<String> words = name.words();
    return Entry.slug(String.join(" ", words.subList(words.size() - 2, words.size())));
  }

  /** The one named last before, else the first one named. */
  private static String nearest(NavigableMap<Integer, String> family, int at) {
    Map.Entry<Integer, String> before = family.floorEntry(at);
    return before == null ? family.firstEntry().getValue() : before.getValue();
  }

  /** “van der Berg” of “Jan van der Berg”. */
  private static String family(List<String> words) {
    int from = words.size() - 1;
    while (from > 1 && Character.isLowerCase(words.get(from - 1).codePointAt(0))) {
      from--;
    }
    return Entry.slug(String.join(" ", words.subList(from, words.size())));
  }
}
