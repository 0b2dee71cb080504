package org.courant.processor.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the whole article tells of its words: which stand with a capital where none is due. */
final class Capitals {
  private final Set<String> names = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  static Capitals of(List<Line> lines) {
    Capitals capitals = new Capitals();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        String word = line.word(i);
        if (!line.isCapital(i)) {
          capitals.small.add(word);
        } else if (!line.isStart(i)) {
          capitals.names.add(word);
        }
      }
    }
    return capitals;
  }

  /** Takes note of the family name of a person whose full name was found. */
  void addFamily(String name) {
    families.add(name);
  }

  boolean isFamily(String word) {
    return families.contains(word);
  }

  boolean isName(String word) {
    return names.contains(word) || families.contains(word);
  }

  boolean isSmall(String word) {
    return small.contains(word);
  }
}
