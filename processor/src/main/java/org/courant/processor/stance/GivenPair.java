package org.courant.processor.stance;

import java.util.List;
import java.util.Set;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.text.Span;

/**
 * Judges two whom somebody else chose, which is the question that DSE asks: no gate, no budget, and
 * no threshold that guards against pairs of whom nothing is to be said.
 */
final class GivenPair {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private GivenPair() {}

  static Given judge(
      StanceEncoder encoder,
      String text,
      Span p,
      Span q,
      List<Stance> readings,
      Set<String> ofP,
      Set<String> ofQ) {
    boolean inOrder = p.compareTo(q) <= 0;
    Span whole = new Span(0, text.length());
    PairQuestion question = new PairQuestion(text, whole, inOrder ? p : q, inOrder ? q : p);
    PairOdds told = encoder.pairs(List.of(question)).get(0);
    PairOdds odds = inOrder ? told : turned(told);
    double[] read = read(readings, ofP, ofQ);
    Outcome outcome = OUTCOMES.get(Weights.given(odds, read));
    return new Given(
        outcome.label(),
        outcome.isHeldByFirst(),
        OUTCOMES.stream().map(o -> o.in(odds)).toList(),
        List.of(read[0], read[1], read[2], read[3]));
  }

  private static PairOdds turned(PairOdds o) {
    return new PairOdds(o.none(), o.qPositive(), o.pPositive(), o.qNegative(), o.pNegative());
  }

  private static double[] read(List<Stance> readings, Set<String> ofP, Set<String> ofQ) {
    double[] read = {-1, -1, -1, -1};
    for (Stance s : readings) {
      String target = s.target().entity();
      boolean first = ofP.contains(s.holder().entity());
      boolean between =
          target != null
              && (first ? ofQ : ofP).contains(target)
              && (first || ofQ.contains(s.holder().entity()));
      int outcome = OUTCOMES.indexOf(Outcome.of(first, s.label())) - 1;
      if (between && outcome >= 0) {
        read[outcome] = Math.max(read[outcome], s.probability());
      }
    }
    return read;
  }
}
