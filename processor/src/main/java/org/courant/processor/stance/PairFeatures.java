package org.courant.processor.stance;

import java.util.HashSet;
import java.util.Set;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the gate knows of a pair: words between, around and beside its two, how far apart they
 * stand, what and in whose words they are. Who is named has no say: a name is {@value #NAME}.
 */
final class PairFeatures {
  private static final String NAME = "@";
  private static final int BEFORE = 4;
  private static final int BEHIND = 6;
  private static final int LONGEST_BETWEEN = 30;

  private final Strand s;
  private final Set<String> found = new HashSet<>();

  private PairFeatures(Strand strand) {
    this.s = strand;
  }

  /**
   * The same for the same words.
   *
   * @param shown the label of the word nearest to the two
   */
  static Set<String> of(Pair pair, Stance.@Nullable Label shown) {
    PairFeatures features = new PairFeatures(pair.sentence().strand());
    features.addWords(pair);
    features.addPlace(pair, shown);
    return features.found;
  }

  private void addWords(Pair pair) {
    int first = at(pair.p().first());
    int from = at(pair.p().last()) + 1;
    int to = at(pair.q().first());
    int behind = at(pair.q().last()) + 1;
    for (int i = from; i < Math.min(to, from + LONGEST_BETWEEN); i++) {
      add("=", word(i));
    }
    for (int i = Math.max(0, first - BEFORE); i < first; i++) {
      add("<", word(i));
    }
    for (int i = behind; i < Math.min(s.size(), behind + BEHIND); i++) {
      add(">", word(i));
    }
    add("p ", word(from) + " " + word(from + 1));
    add("p ", word(from));
    add("q ", word(to - 2) + " " + word(to - 1));
    add("q ", word(to - 1));
    add("r ", word(behind) + " " + word(behind + 1));
    add("r ", word(behind));
    for (int i = 0; i < s.size(); i++) {
      add("", word(i));
    }
  }

  private void addPlace(Pair pair, Stance.@Nullable Label shown) {
    int from = at(pair.p().last());
    int to = at(pair.q().first());
    int named = 0;
    for (int i = from + 1; i < to; i++) {
      named += s.starting(i) == null ? 0 : 1;
    }
    add("apart ", Math.min(6, 32 - Integer.numberOfLeadingZeros(Math.max(0, to - from - 1))));
    add("named ", Math.min(3, named));
    add("size ", Math.min(5, s.size() / 10));
    add("worth ", (int) (10 * Math.min(1, pair.worth())));
    add("types ", pair.p().type() + " " + pair.q().type());
    add("kinds ", pair.p().mention().kind() + " " + pair.q().mention().kind());
    add("told ", pair.sentence().isTold(from) + " " + pair.sentence().isTold(to));
    add("direct ", pair.sentence().isDirect(from) + " " + pair.sentence().isDirect(to));
    int cue = pair.cue();
    String side = cue < 0 ? "none" : cue < from ? "before" : cue < to ? "between" : "behind";
    add("shown ", shown + " " + side);
    if (cue >= 0) {
      add("cue ", s.word(cue));
    }
  }

  private int at(int token) {
    return token - s.token(0);
  }

  private String word(int position) {
    return isNamed(position) ? NAME : s.word(position);
  }

  private boolean isNamed(int position) {
    Named begun = s.starting(position);
    return begun != null || s.ending(position) != null;
  }

  private void add(String kind, Object value) {
    found.add(kind + value);
  }
}
