package org.courant.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by what they tell of the name beside them. */
record Cues(Map<String, Set<String>> byKind) {
  static Cues load() {
    return load("cues.txt");
  }

  static Cues load(String file) {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (String line : Tables.lines(file)) {
      List<String> words = Tables.words(line);
      byKind.put(words.get(0), Set.copyOf(new HashSet<>(words.subList(1, words.size()))));
    }
    return new Cues(Map.copyOf(byKind));
  }

  boolean has(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word);
  }
}
