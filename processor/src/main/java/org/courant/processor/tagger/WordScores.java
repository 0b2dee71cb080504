package org.courant.processor.tagger;

/**
 * What a word alone scores for the labels of itself and its neighbours. Half of all features hang
 * on one word: added up once a word, they need not be looked up each time it is read. Sums of whole
 * numbers, so they are the same in any order. Shared by threads.
 */
final class WordScores {
  private static final int REACH = Features.REACH;
  private static final int LANES = ScoreSum.lanes(Labels.COUNT);

  final WordFacts facts;
  private final long[] sums = new long[(2 * REACH + 1) * LANES];
  private final byte[] rows = new byte[2 * REACH + 1];
  private final byte[] counts = new byte[2 * REACH + 1];

  WordScores(WordFacts facts, Weights weights) {
    this.facts = facts;
    FeatureList alone = new FeatureList(new int[Features.MOST]);
    ScoreSum sum = Weights.none();
    for (int place = 0; place <= 2 * REACH; place++) {
      alone.clear(0);
      Features.addAlone(place - REACH, facts, alone);
      counts[place] = (byte) alone.size();
      sum.clear();
      weights.addTo(sum, alone);
      rows[place] = (byte) sum.keep(sums, place * LANES);
    }
  }

  /**
   * Adds to the scores of a word, and returns how many features that were.
   *
   * @param place where this word stands from there: −1 is right before it
   */
  int addTo(ScoreSum sum, int place) {
    int own = place + REACH;
    sum.add(sums, own * LANES, rows[own]);
    return counts[own];
  }
}
