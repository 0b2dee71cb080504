package org.courant.processor.quote;

import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.ScoreSum;
import org.courant.processor.tagger.WordClasses.WordClass;

/** What the tokens of an article score at the first look. Shared by threads. */
final class FirstScores {
  private static final int CACHED = 1 << 14;
  private static final int REACH = PartFeatures.REACH;

  private final PartModel model;
  // Racy on purpose: scores are immutable, so a thread sees a whole entry or none.
  private final WordParts[] cache = new WordParts[CACHED];

  FirstScores(PartModel model) {
    this.model = model;
  }

  /** Adds to the emissions of a sentence's tokens, [from, to). */
  void addTo(float[] emissions, PartFacts facts, PartFeatures features, int from, int to) {
    FeatureList found = new FeatureList(new int[PartFeatures.MOST]);
    ScoreSum shared = PartModel.none();
    features.addShared(found);
    model.addTo(shared, found);
    WordParts[] words = new WordParts[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = scores(facts.classes[i]);
    }
    ScoreSum sum = PartModel.none();
    for (int i = from; i < to; i++) {
      sum.clear();
      sum.add(shared);
      for (int j = Math.max(from, i - REACH); j <= Math.min(to - 1, i + REACH); j++) {
        words[j - from].addTo(sum, j - i);
      }
      found.clear(0);
      features.addTogether(i, found);
      model.addTo(sum, found);
      model.emit(sum, emissions, i * PartModel.LABELS);
    }
  }

  private WordParts scores(WordClass word) {
    int slot = (word.folded() ^ word.shape()) & CACHED - 1;
    WordParts known = cache[slot];
    if (known == null || !known.word.equals(word)) {
      known = new WordParts(word, model);
      cache[slot] = known;
    }
    return known;
  }
}
