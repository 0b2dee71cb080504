package org.courant.evaluate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.stance.Given;

/** Who of two stands how on the other. */
public final class HolderEvaluation {
  /** Of the last nine columns {@code training/holder/given.py} makes the weights. */
  private static final String HEAD =
      "line\tgold\tgiven\tnone\tp+\tq+\tp-\tq-\tread p+\tread q+\tread p-\tread q-";

  private HolderEvaluation() {}

  public static HolderResult run(List<PairedSentence> sentences, Enricher enricher) {
    PairReader reader = new PairReader(enricher);
    List<Judged<Direction>> judged = new ArrayList<>();
    List<Judged<Attitude>> polarities = new ArrayList<>();
    List<String> predictions = new ArrayList<>(List.of(HEAD));
    for (PairedSentence s : sentences) {
      Given told = reader.read(s);
      Direction given = PairReader.direction(told);
      judged.add(new Judged<>(s.gold(), given));
      polarities.add(new Judged<>(s.gold().polarity(), given.polarity()));
      predictions.add(s.line() + "\t" + s.gold().number() + "\t" + given.number() + row(told));
    }
    return new HolderResult(
        Confusion.of(Direction.class, judged),
        Confusion.of(Attitude.class, polarities),
        predictions);
  }

  private static String row(Given given) {
    return Stream.concat(given.odds().stream(), given.read().stream())
        .map(x -> String.format(Locale.ROOT, "\t%.5f", x))
        .collect(Collectors.joining());
  }
}
