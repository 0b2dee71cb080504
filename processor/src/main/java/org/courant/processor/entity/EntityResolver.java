package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.courant.processor.text.Document;

/** Reads the article as a whole: which names are one, wherever the full name stands. */
final class EntityResolver {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  EntityResolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** Drafts in the order of their first names. */
  List<Draft> resolve(Document document, List<Name> found) {
    List<Name> names = found.stream().map(this::government).toList();
    Map<String, String> acronyms = Acronyms.of(document.text(), names, this::key);
    People people = People.of(names, this::fullKey, lexicon);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Name name : names) {
      String key = name.isFullPerson() ? people.longerKey(name) : people.keyFor(name);
      if (key == null && name.isFullPerson()) {
        key = fullKey(name);
      } else if (key == null) {
        key = acronyms.getOrDefault(key(name), key(name));
      }
      drafts.computeIfAbsent(key, k -> new Draft()).add(name);
    }
    shorten(drafts);
    return new ArrayList<>(drafts.values());
  }

  /** “John Q. Mason” and “John Mason” are one; “Ann Mason” is another. */
  private String fullKey(Name name) {
    Entry entry = name.entry();
    if (entry != null && entry.isPerson()) {
      return "person " + entry.id();
    }
    List<String> words = name.words();
    int last = words.size() - 1;
    boolean junior = last > 1 && words.get(last).matches("Jr\\.?|Sr\\.?|I{1,3}|IV");
    return "person " + Entry.slug(words.get(0) + " " + words.get(junior ? last - 1 : last));
  }

  private String key(Name name) {
    Entry entry = name.entry();
    return entry == null ? Entry.slug(name.text()) : entry.id();
  }

  /** A capital that acts stands for its country: “Oslo accused”. */
  private Name government(Name name) {
    Entry entry = name.entry();
    if (entry == null || entry.kind() != Entry.Kind.CAPITAL || !name.acts()) {
      return name;
    }
    Entry country = gazetteer.country(entry.country());
    return country == null ? name : name.as(country);
  }

  /** “Brightwell” is “Brightwell Analytics” where one organisation begins so. */
  private static void shorten(Map<String, Draft> drafts) {
    Map<String, List<Draft>> longer =
        drafts.values().stream()
            .filter(d -> d.words().size() > 1 && d.entry() == null)
            .filter(d -> d.type() == EntityType.ORGANIZATION)
            .collect(Collectors.groupingBy(d -> d.words().get(0)));
    for (String key : List.copyOf(drafts.keySet())) {
      Draft draft = Objects.requireNonNull(drafts.get(key));
      List<Draft> same = longer.getOrDefault(draft.words().get(0), List.of());
      boolean alone = draft.words().size() == 1 && draft.entry() == null && !draft.isPerson();
      if (alone && same.size() == 1) {
        same.get(0).addAll(draft);
        drafts.remove(key);
      }
    }
  }
}
