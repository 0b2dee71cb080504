package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;

/** An annotated article as the two looks see it. */
final class Studied {
  private static final int L = PartLabels.COUNT;

  /** One a sentence. */
  final List<Crf.Row> first = new ArrayList<>();

  private final PartFacts facts;

  Studied(Gold gold, EntityFinder names, QuoteFinder rules, CueWords cues) {
    List<Entity> entities = names.find(gold.document());
    Words words = Words.of(gold.document(), entities);
    List<Quote> ruled = rules.find(gold.document(), entities);
    facts = new PartFacts(words, QuoteMarks.in(gold.document().text()), ruled, cues);
    int[] labels = gold.labels(words);
    int[] seen = new int[PartFeatures.MOST];
    int from = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int to = from + words.sentence(s).tokens().size();
      PartFeatures features = new PartFeatures(facts, from, to);
      int[][] found = new int[to - from][];
      for (int i = from; i < to; i++) {
        found[i - from] = Arrays.copyOf(seen, features.write(i, seen));
      }
      int[] right = Arrays.copyOfRange(labels, from, to);
      first.add(new Crf.Row(found, features.joints(), right, new float[0]));
      from = to;
    }
  }

  /** What the second look sees once the first has been learnt, best from other articles. */
  List<Crf.Row> second(Scores learnt) {
    int size = facts.words.size();
    int[] labels = new int[size];
    float[] odds = new float[size * L];
    int from = 0;
    for (Crf.Row row : first) {
      float[] found = learnt.odds(row);
      System.arraycopy(found, 0, odds, from * L, found.length);
      int[] decoded = PartDecoder.decode(found);
      System.arraycopy(decoded, 0, labels, from, decoded.length);
      from += decoded.length;
    }
    FirstLook look = new FirstLook(facts, labels, odds);
    List<Crf.Row> rows = new ArrayList<>();
    int[] seen = new int[SecondFeatures.MOST];
    for (int s = 0; s < first.size(); s++) {
      SecondFeatures features = new SecondFeatures(look, s);
      Crf.Row row = first.get(s);
      int[][] found = new int[row.gold().length][];
      for (int i = 0; i < found.length; i++) {
        found[i] = Arrays.copyOf(seen, features.write(look.firstToken(s) + i, seen));
      }
      float[] base = learnt.emissions(row);
      for (int k = 0; k < base.length; k++) {
        base[k] *= PartTagger.KEPT;
      }
      rows.add(new Crf.Row(found, row.joints(), row.gold(), base));
    }
    return rows;
  }
}
