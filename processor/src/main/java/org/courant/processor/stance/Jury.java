package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.quote.Strand;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/**
 * Weighs what the words say against what the encoder says of a pair. The words know direction,
 * negation and what is not claimed; the encoder knows what no lexicon lists.
 */
final class Jury {
  /** How many questions an article may have: what the budget of time allows. */
  static final int MOST_QUESTIONS = 24;

  /** How many of them may be about remarks whose speaker is not in the sentence. */
  private static final int MOST_REMARKS = 4;

  private static final double NEVER = 2;

  private final StanceEncoder encoder;
  private final int questions;
  private final Pairs pairs;
  private final Remarks remarks;
  private final Affiliation affiliation;
  private final Witness witness;
  private final Unclaimed unclaimed;

  Jury(StanceEncoder encoder, Lexicon lexicon, int questions) {
    this.questions = questions;
    this.encoder = encoder;
    this.pairs = new Pairs(lexicon);
    this.affiliation = new Affiliation(lexicon);
    this.remarks = new Remarks(lexicon);
    this.witness = new Witness();
    this.unclaimed = new Unclaimed(lexicon);
  }

  /** What remains of the readings, and what the encoder adds. */
  List<Stance> judge(Document document, Attributed attributed, List<Stance> readings) {
    List<Remark> remarks = this.remarks.best(attributed, Math.min(MOST_REMARKS, questions / 3));
    List<Pair> asked = pairs.best(attributed, readings, questions - remarks.size());
    List<Stance> judged = new ArrayList<>(readings);
    judgePairs(document, asked, judged);
    judgeRemarks(document, remarks, judged);
    return judged;
  }

  private void judgePairs(Document document, List<Pair> asked, List<Stance> judged) {
    List<PairOdds> odds =
        encoder.pairs(asked.stream().map(pair -> question(document, pair)).toList());
    List<Stance> claimed = judged.stream().filter(s -> s.probability() > 0).toList();
    for (int i = 0; i < asked.size(); i++) {
      Pair pair = asked.get(i);
      List<Stance> own = judged.stream().filter(pair::isOf).toList();
      judged.removeAll(own);
      verdict(pair, odds.get(i), own).stream()
          .filter(s -> isRead(s, own) || claimed.stream().noneMatch(c -> isTaken(s, c)))
          .forEach(judged::add);
    }
  }

  /** Whether the words show the same of the same two. */
  private static boolean isRead(Stance s, List<Stance> own) {
    return own.stream().anyMatch(o -> o.holder().equals(s.holder()) && o.label() == s.label());
  }

  /**
   * Whether the words already say whose the evidence is, or towards whom: somebody else. The very
   * same evidence may show two who share it: “A and B praised C”.
   */
  private static boolean isTaken(Stance s, Stance claimed) {
    boolean holder = s.holder().entity().equals(claimed.holder().entity());
    boolean target = Objects.equals(s.target().entity(), claimed.target().entity());
    return s.label() == claimed.label()
        && !(holder && target)
        && claimed.evidence().overlaps(s.evidence())
        && !claimed.evidence().equals(s.evidence());
  }

  private void judgeRemarks(Document document, List<Remark> remarks, List<Stance> judged) {
    List<AuthorOdds> odds =
        encoder.author(remarks.stream().map(remark -> question(document, remark)).toList());
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      Stance stance = witness.tell(remark, odds.get(i));
      if (stance != null && judged.stream().noneMatch(s -> isSame(s, remark))) {
        judged.add(stance);
      }
    }
  }

  /** Whether the words themselves say where the speaker stands, in this sentence. */
  private static boolean isSame(Stance stance, Remark remark) {
    return stance.holder().entity().equals(remark.speaker().entity())
        && remark.target().entity().equals(stance.target().entity())
        && remark.sentence().span().overlaps(stance.evidence());
  }

  private static AuthorQuestion question(Document document, Remark remark) {
    Span target = remark.sentence().span(remark.target());
    return new AuthorQuestion(document.text(), remark.sentence().span(), target);
  }

  static PairQuestion question(Document document, Pair pair) {
    return new PairQuestion(
        document.text(),
        pair.sentence().span(),
        pair.sentence().span(pair.p()),
        pair.sentence().span(pair.q()));
  }

  /** The encoder alone must be surer of those who are named as where somebody comes from. */
  private double least(Pair pair, Outcome outcome) {
    Strand s = pair.sentence().strand();
    if (affiliation.isOnly(s, pair.holder(outcome))) {
      return NEVER;
    }
    boolean doubtful = Affiliation.isPlace(s, pair.target(outcome));
    return doubtful ? Weights.LEAST_DOUBTFUL : Weights.LEAST_UNREAD;
  }

  private List<Stance> verdict(Pair pair, PairOdds odds, List<Stance> own) {
    Map<Outcome, Double> read = new EnumMap<>(Outcome.class);
    own.forEach(s -> read.merge(pair.outcome(s), s.probability(), Math::max));
    Map<Outcome, Double> weighed = Weights.weigh(odds, read);
    List<Stance> out = new ArrayList<>();
    double none = weighed.getOrDefault(Outcome.NONE, 0.0);
    own.stream()
        .filter(s -> s.label() == Stance.Label.NEUTRAL && none > s.probability())
        .forEach(out::add);
    for (Outcome outcome : Outcome.values()) {
      double probability = weighed.getOrDefault(outcome, 0.0);
      if (outcome == Outcome.NONE || probability < Weights.LEAST) {
        continue;
      }
      Double said = read.get(outcome);
      if (said == null && probability >= least(pair, outcome)) {
        if (!unclaimed.is(pair, outcome, Witness.first(pair, outcome))) {
          out.add(witness.tell(pair, outcome, probability));
        }
      } else if (said != null && said > 0) {
        own.stream()
            .filter(s -> s.probability() > 0 && pair.outcome(s) == outcome)
            .forEach(s -> out.add(s.with(probability)));
      }
    }
    return out;
  }
}
