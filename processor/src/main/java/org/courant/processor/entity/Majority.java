package org.courant.processor.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One type for one wording: what most of its sightings say, each weighed by how sure it is. */
final class Majority {
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private Majority() {}

  static List<Sighting> read(List<Sighting> sightings) {
    Majority majority = new Majority();
    sightings.forEach(s -> majority.vote(s.name()));
    return sightings.stream().map(s -> s.with(majority.settled(s.name()))).toList();
  }

  private void vote(Name name) {
    votes
        .computeIfAbsent(name.text(), t -> new EnumMap<>(EntityType.class))
        .merge(name.type(), name.strength(), Integer::sum);
  }

  private Name settled(Name name) {
    EntityType type = winner(votes.getOrDefault(name.text(), Map.of()), name.type());
    return name.type() == type ? name : name.typed(type);
  }

  static EntityType winner(Map<EntityType, Integer> votes, EntityType otherwise) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
