package org.courant.processor.tagger;

/**
 * What a word alone scores for the labels of itself and its neighbours. Half of all features hang
 * on one word: added up once a word, they need not be looked up each time it is read. Sums of whole
 * numbers, so they are the same in any order. Shared by threads.
 */
final class WordScores {
  private static final int REACH = Features.REACH;

  final WordFacts facts;
  private final short[] sums = new short[(2 * REACH + 1) * Labels.COUNT];
  private final int[] counts = new int[2 * REACH + 1];

  WordScores(WordFacts facts, Weights weights) {
    this.facts = facts;
    FeatureList alone = new FeatureList(new int[Features.MOST]);
    for (int place = -REACH; place <= REACH; place++) {
      alone.clear(0);
      Features.addAlone(place, facts, alone);
      float[] scores = new float[Labels.COUNT];
      for (int k = 0; k < alone.size(); k++) {
        weights.addTo(scores, 0, alone.get(k));
      }
      for (int y = 0; y < Labels.COUNT; y++) {
        sums[(place + REACH) * Labels.COUNT + y] = (short) scores[y];
      }
      counts[place + REACH] = alone.size();
    }
  }

  /**
   * Adds to the scores of a word, which start at {@code at}, and returns how many features that
   * were.
   *
   * @param place where this word stands from there: −1 is right before it
   */
  int addTo(float[] emissions, int at, int place) {
    int from = (place + REACH) * Labels.COUNT;
    for (int y = 0; y < Labels.COUNT; y++) {
      emissions[at + y] += sums[from + y];
    }
    return counts[place + REACH];
  }
}
