package org.courant.processor.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names may be the same person's: Mike and Michael. */
final class Nicknames {
  private final Map<String, Set<Integer>> rows = new HashMap<>();

  private Nicknames() {}

  static Nicknames load() {
    Nicknames nicknames = new Nicknames();
    int row = 0;
    for (String line : Tables.lines("nicknames.txt")) {
      for (String name : Tables.words(line)) {
        nicknames.rows.computeIfAbsent(name, n -> new HashSet<>()).add(row);
      }
      row++;
    }
    return nicknames;
  }

  boolean areOne(String a, String b) {
    return !Collections.disjoint(rows.getOrDefault(a, Set.of()), rows.getOrDefault(b, Set.of()));
  }
}
