package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
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

  /** What stands between two who share a verb. */
  private static final Pattern JOINED = Pattern.compile("[^.;]{0,40}(,|\\band\\b|&)[^.;]{0,40}");

  private final StanceEncoder encoder;
  private final Lexicon lexicon;
  private final int questions;
  private final Pairs pairs;
  private final Remarks remarks;
  private final Affiliation affiliation;
  private final Witness witness;
  private final Unclaimed unclaimed;

  Jury(StanceEncoder encoder, Lexicon lexicon, int questions) {
    this.questions = questions;
    this.encoder = encoder;
    this.lexicon = lexicon;
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
          .filter(
              s ->
                  isRead(s, own) || claimed.stream().noneMatch(c -> isTaken(document.text(), s, c)))
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
  private static boolean isTaken(String text, Stance s, Stance claimed) {
    boolean holder = s.holder().entity().equals(claimed.holder().entity());
    boolean target = Objects.equals(s.target().entity(), claimed.target().entity());
    return s.label() == claimed.label()
        && !(holder && target)
        && claimed.evidence().overlaps(s.evidence())
        && !(claimed.evidence().equals(s.evidence()) && areJoined(text, s, claimed));
  }

  /** “A and B praised C”, “C praised A and B”. */
  private static boolean areJoined(String text, Stance s, Stance claimed) {
    boolean same = s.holder().entity().equals(claimed.holder().entity());
    Span a = same ? s.target().span() : s.holder().span();
    Span b = same ? claimed.target().span() : claimed.holder().span();
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from < to && JOINED.matcher(text.substring(from, to)).matches();
  }

  private void judgeRemarks(Document document, List<Remark> remarks, List<Stance> judged) {
    List<AuthorOdds> odds =
        encoder.author(remarks.stream().map(remark -> question(document, remark)).toList());
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      Stance stance = witness.tell(remark, odds.get(i));
      if (stance != null
          && judged.stream().noneMatch(s -> isSame(s, remark) || isAnothers(s, stance))) {
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

  /**
   * “The church loves him,” said X: what the words say of another's stance is not the speaker's.
   */
  private static boolean isAnothers(Stance read, Stance remark) {
    return read.probability() > 0
        && read.evidence().overlaps(remark.evidence())
        && Objects.equals(read.target().entity(), remark.target().entity())
        && !read.holder().entity().equals(remark.holder().entity());
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
    if (affiliation.isOnly(s, pair.holder(outcome))
        || affiliation.isOwner(s, pair.holder(outcome))
        || affiliation.isTitle(s, pair.target(outcome))) {
      return NEVER;
    }
    if (!showsAnything(pair, outcome)) {
      return Weights.LEAST_BARE;
    }
    boolean doubtful = Affiliation.isPlace(s, pair.target(outcome));
    return doubtful ? Weights.LEAST_DOUBTFUL : Weights.LEAST_UNREAD;
  }

  /** Whether there is a word that shows it, and that does not show the opposite. */
  private boolean showsAnything(Pair pair, Outcome outcome) {
    Strand s = pair.sentence().strand();
    int first = Witness.first(pair, outcome);
    Named target = pair.target(outcome);
    boolean bare = first + s.token(0) >= target.first() && pair.cue() != first;
    Stance.Label shown = lexicon.labelAt(s, first);
    return !bare && (shown == null || shown == outcome.label());
  }

  List<Stance> verdict(Pair pair, PairOdds odds, List<Stance> own) {
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
