package org.courant.evaluate.ner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.courant.evaluate.score.Counts;
import org.courant.evaluate.score.Scores;
import org.courant.processor.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** Which types are scored, those of the gold that have a counterpart; and what is left out. */
final class ScoredTypes {
  private final TypeMap map;
  private final Set<String> scored = new TreeSet<>();
  private final Map<String, Integer> unmapped = new TreeMap<>();
  private final Map<String, Integer> notInGold = new TreeMap<>();

  private ScoredTypes(TypeMap map) {
    this.map = map;
  }

  /**
   * Looks over the gold before anything is found.
   *
   * @param gold the type of every name of it
   */
  static ScoredTypes of(TypeMap map, Stream<String> gold) {
    ScoredTypes types = new ScoredTypes(map);
    gold.forEach(types::see);
    return types;
  }

  private void see(String type) {
    String counterpart = counterpart(type);
    if (counterpart == null) {
      unmapped.merge(type, 1, Integer::sum);
    } else {
      scored.add(counterpart);
    }
  }

  /** The product's name of a type of the gold; null where it is left out. */
  @Nullable String counterpart(String type) {
    EntityType counterpart = map.counterpart(type);
    return counterpart == null ? null : counterpart.name();
  }

  /** The product's name of a type of the gold, or “-”. */
  String product(String type) {
    String counterpart = counterpart(type);
    return counterpart == null ? "-" : counterpart;
  }

  /** Whether a type that was found is scored; keeps count of what is not. */
  boolean keeps(String type) {
    if (!scored.contains(type)) {
      notInGold.merge(type, 1, Integer::sum);
    }
    return scored.contains(type);
  }

  Scores scores(List<ScoredSentence> sentences) {
    Map<String, Counts> counts = new TreeMap<>();
    scored.forEach(type -> counts.put(type, Counts.NONE));
    for (ScoredSentence sentence : sentences) {
      scored.forEach(type -> counts.merge(type, sentence.counts(type), Counts::plus));
    }
    return new Scores(counts);
  }

  Map<String, Integer> unmapped() {
    return new TreeMap<>(unmapped);
  }

  Map<String, Integer> notInGold() {
    return new TreeMap<>(notInGold);
  }
}
