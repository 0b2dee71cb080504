package org.courant.processor.stance;

import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that show what only the encoder sees: the opinion word nearest to the pair, or
 * else what stands between the two.
 */
final class Witness {
  /** An opinion word farther from the target shows nothing. */
  private static final int FARTHEST = 12;

  private static final int LONGEST_BETWEEN = 14;

  /** The author's odds were made for news, not for speech: only clear ones count. */
  private static final double SURE = 0.85;

  Stance tell(Pair pair, Outcome outcome, double probability) {
    Named holder = pair.holder(outcome);
    Named target = pair.target(outcome);
    Strand s = pair.sentence().strand();
    int first = first(pair, outcome);
    Span evidence = Shortest.over(s.span(first), target.mention().span());
    return new Stance(
        new Holder(holder.entity(), holder.mention().span()),
        new Target(target.entity(), target.mention().span()),
        outcome.label(),
        probability,
        evidence,
        pair.sentence().isTold(first, first, holder.mention().span()),
        false,
        pair.sentence().headline());
  }

  /** What a speaker's own words show, or null where the odds are even. */
  @Nullable Stance tell(Remark remark, AuthorOdds odds) {
    boolean favor = odds.positive() > odds.negative();
    double probability = favor ? odds.positive() : odds.negative();
    if (probability < SURE) {
      return null;
    }
    Scene scene = remark.sentence();
    Span target = remark.target().mention().span();
    return new Stance(
        new Holder(remark.speaker().entity(), remark.speaker().span()),
        new Target(remark.target().entity(), target),
        favor ? Stance.Label.FAVOR : Stance.Label.AGAINST,
        probability,
        Shortest.over(scene.span(remark.cue()), target),
        true,
        false,
        scene.headline());
  }

  /** Where the words begin that show an outcome. */
  static int first(Pair pair, Outcome outcome) {
    Strand s = pair.sentence().strand();
    Named target = pair.target(outcome);
    int from = target.first() - s.token(0);
    int to = target.last() - s.token(0);
    int cue = pair.cue();
    if (cue >= 0 && Math.max(from - cue, cue - to) <= FARTHEST) {
      return cue;
    }
    boolean holderFirst = target.first() == pair.q().first();
    int next = holderFirst ? pair.p().last() - s.token(0) + 1 : to + 1;
    while (holderFirst
        ? next < from && isEmpty(s, next)
        : next < s.size() - 1 && isEmpty(s, next)) {
      next++;
    }
    return Math.abs(from - next) <= LONGEST_BETWEEN ? next : from;
  }

  private static boolean isEmpty(Strand s, int position) {
    String w = s.word(position);
    return Grammar.isMark(w) || Grammar.isAuxiliary(w) || Grammar.isAdverb(w);
  }
}
