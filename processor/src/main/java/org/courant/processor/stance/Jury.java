package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.text.Document;

/**
 * Weighs what the words say against what the encoder says of a pair. The words know direction,
 * negation and what is not claimed; the encoder knows what no lexicon lists.
 */
final class Jury {
  /** How many questions an article may have: what the budget of time allows. */
  static final int MOST_QUESTIONS = 12;

  private final StanceEncoder encoder;
  private final Pairs pairs;
  private final Witness witness;

  Jury(StanceEncoder encoder, Lexicon lexicon) {
    this.encoder = encoder;
    this.pairs = new Pairs(lexicon);
    this.witness = new Witness();
  }

  /** What remains of the readings, and what the encoder adds. */
  List<Stance> judge(Document document, Attributed attributed, List<Stance> readings) {
    List<Pair> asked = pairs.best(attributed, MOST_QUESTIONS);
    List<PairOdds> odds =
        encoder.pairs(asked.stream().map(pair -> question(document, pair)).toList());
    List<Stance> judged = new ArrayList<>(readings);
    for (int i = 0; i < asked.size(); i++) {
      Pair pair = asked.get(i);
      List<Stance> own = readings.stream().filter(pair::isOf).toList();
      judged.removeAll(own);
      judged.addAll(verdict(pair, odds.get(i), own));
    }
    return judged;
  }

  private static PairQuestion question(Document document, Pair pair) {
    return new PairQuestion(
        document.text(), pair.span(), pair.p().mention().span(), pair.q().mention().span());
  }

  private List<Stance> verdict(Pair pair, PairOdds odds, List<Stance> own) {
    Map<Outcome, Double> read = new EnumMap<>(Outcome.class);
    own.forEach(s -> read.merge(pair.outcome(s), s.probability(), Math::max));
    Map<Outcome, Double> weighed = Weights.weigh(odds, read);
    List<Stance> out = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      double probability = weighed.getOrDefault(outcome, 0.0);
      if (outcome == Outcome.NONE || probability < Weights.LEAST) {
        continue;
      }
      Double said = read.get(outcome);
      if (said == null) {
        out.add(witness.tell(pair, outcome, probability));
      } else if (said > 0) {
        own.stream()
            .filter(s -> s.probability() > 0 && pair.outcome(s) == outcome)
            .forEach(s -> out.add(s.with(probability)));
      }
    }
    return out;
  }
}
