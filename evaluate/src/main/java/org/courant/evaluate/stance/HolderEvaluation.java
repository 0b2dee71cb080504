package org.courant.evaluate.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;
import org.courant.processor.enrich.Enricher;

/** Who of two stands how on the other. */
public final class HolderEvaluation {
  private HolderEvaluation() {}

  public static HolderResult run(List<PairedSentence> sentences, Enricher enricher) {
    PairReader reader = new PairReader(enricher);
    List<Judged<Direction>> judged = new ArrayList<>();
    List<Judged<Attitude>> polarities = new ArrayList<>();
    List<String> predictions = new ArrayList<>(List.of("line\tgold\tgiven"));
    for (PairedSentence s : sentences) {
      Direction given = reader.read(s);
      judged.add(new Judged<>(s.gold(), given));
      polarities.add(new Judged<>(s.gold().polarity(), given.polarity()));
      predictions.add(s.line() + "\t" + s.gold().number() + "\t" + given.number());
    }
    return new HolderResult(
        Confusion.of(Direction.class, judged),
        Confusion.of(Attitude.class, polarities),
        predictions);
  }
}
