package org.courant.processor.quote;

import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.ScoreSum;
import org.courant.processor.tagger.WordClasses.WordClass;

/**
 * What a word alone scores for the parts of itself and its neighbours: a third of the first look's
 * features, added up once a word. Shared by threads.
 */
final class WordParts {
  private static final int REACH = PartFeatures.REACH;
  private static final int LANES = ScoreSum.lanes(PartModel.LABELS);

  final WordClass word;
  private final long[] sums = new long[(2 * REACH + 1) * LANES];
  private final byte[] rows = new byte[2 * REACH + 1];

  WordParts(WordClass word, PartModel model) {
    this.word = word;
    FeatureList alone = new FeatureList(new int[PartFeatures.MOST]);
    ScoreSum sum = PartModel.none();
    for (int place = 0; place <= 2 * REACH; place++) {
      alone.clear(0);
      PartFeatures.addAlone(place - REACH, word, alone);
      sum.clear();
      model.addTo(sum, alone);
      rows[place] = (byte) sum.keep(sums, place * LANES);
    }
  }

  /**
   * Adds to the scores of a token.
   *
   * @param place where this word stands from there: −1 is right before it
   */
  void addTo(ScoreSum sum, int place) {
    sum.add(sums, (place + REACH) * LANES, rows[place + REACH]);
  }
}
