package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article as a whole: which names are one, wherever the full name stands. */
final class EntityResolver {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  EntityResolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** Drafts in the order of their first names. */
  List<Draft> resolve(Document document, List<Name> names) {
    Map<String, String> acronyms = Acronyms.of(document.text(), names, this::key);
    People people = People.of(names, this::fullKey, lexicon);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Name name : names) {
      String key = name.isFullPerson() ? fullKey(name) : people.keyFor(name);
      if (key == null) {
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
    if (entry == null) {
      return Entry.slug(name.text());
    }
    Entry country = gazetteer.country(entry.country());
    boolean government = entry.kind() == Entry.Kind.CAPITAL && name.acts() && country != null;
    return government && country != null ? country.id() : entry.id();
  }

  /** “Brightwell” is “Brightwell Analytics” where one organisation begins so. */
  private static void shorten(Map<String, Draft> drafts) {
    for (String key : List.copyOf(drafts.keySet())) {
      Draft draft = drafts.get(key);
      if (draft == null || draft.words().size() > 1 || draft.entry() != null || draft.isPerson()) {
        continue;
      }
      Draft longer = onlyLonger(drafts, draft.words().get(0));
      if (longer != null) {
        longer.addAll(draft);
        drafts.remove(key);
      }
    }
  }

  private static @Nullable Draft onlyLonger(Map<String, Draft> drafts, String word) {
    List<Draft> longer =
        drafts.values().stream()
            .filter(d -> d.words().size() > 1 && d.words().get(0).equals(word))
            .filter(d -> d.type() == EntityType.ORGANIZATION && d.entry() == null)
            .toList();
    return longer.size() == 1 ? longer.get(0) : null;
  }
}
