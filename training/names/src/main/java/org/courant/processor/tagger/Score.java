package org.courant.processor.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Exact spans of the three types that every set has; whole-path scores are {@code evaluate}'s. */
final class Score {
  private static final Set<String> TYPES = Set.of("PERSON", "LOCATION", "ORGANIZATION");

  private int right;
  private int found;
  private int wanted;

  static Score of(Tagger tagger, List<Example> examples) {
    Score score = new Score();
    for (Example example : examples) {
      Set<Chunk> gold = new HashSet<>(gold(example));
      List<Chunk> guess =
          tagger.tag(example.words()).stream().filter(c -> TYPES.contains(c.label())).toList();
      score.wanted += gold.size();
      score.found += guess.size();
      score.right += (int) guess.stream().filter(gold::contains).count();
    }
    return score;
  }

  static List<Chunk> gold(Example example) {
    int[] labels = new int[example.allowed().length];
    for (int i = 0; i < labels.length; i++) {
      int mask = example.allowed()[i];
      labels[i] = Integer.bitCount(mask) == 1 ? Integer.numberOfTrailingZeros(mask) : 0;
    }
    return Labels.chunks(labels).stream().filter(c -> TYPES.contains(c.label())).toList();
  }

  @Override
  public String toString() {
    double p = 100.0 * right / Math.max(1, found);
    double r = 100.0 * right / Math.max(1, wanted);
    return String.format("P %.2f R %.2f F1 %.2f", p, r, 2 * p * r / Math.max(1e-9, p + r));
  }
}
