package org.courant.processor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.tagger.FeatureList;
import org.courant.processor.tagger.ScoreSum;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.api.Test;

class FirstScoresTest {
  private static final int LABELS = PartModel.LABELS;

  @Test
  void aTokenScoresWhatAllItsFeaturesAddUpTo() {
    PartModel model = PartTagger.english().first();
    PartFacts facts =
        facts("Ole Brandt said on Monday that Oslo “will not pay”. He left, she said.");
    FirstScores scores = new FirstScores(model);
    int from = 0;
    for (int s = 0; s < facts.words.sentences(); s++) {
      int to = from + facts.words.sentence(s).tokens().size();
      PartFeatures features = new PartFeatures(facts, from, to);
      float[] emissions = new float[facts.words.size() * LABELS];
      scores.addTo(emissions, facts, features, from, to);
      float[] expected = new float[emissions.length];
      for (int i = from; i < to; i++) {
        FeatureList found = new FeatureList(new int[PartFeatures.MOST]);
        features.addAll(i, found);
        ScoreSum sum = PartModel.none();
        model.addTo(sum, found);
        model.emit(sum, expected, i * LABELS);
      }
      assertThat(emissions).containsExactly(expected, within(0f));
      from = to;
    }
  }

  private static PartFacts facts(String text) {
    Document document = DocumentReader.create().read("", null, text, "en").document();
    Words words = Words.of(document, EntityFinder.english().find(document));
    List<Quote> ruled = QuoteFinder.rules().find(document, List.of());
    return new PartFacts(words, QuoteMarks.in(document.text()), ruled, CueWords.load());
  }
}
