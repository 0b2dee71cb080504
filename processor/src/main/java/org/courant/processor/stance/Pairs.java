package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.courant.processor.encoder.QuestionGate;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;

/**
 * The cheap gate before the encoder: which pairs of a document are worth a question. A sentence
 * must have an opinion word of the lexicon or somebody's words; a pair is worth more the nearer it
 * stands to the word and its two to each other. Of several mentions of the same two in a sentence
 * the nearest two are taken. Then a linear model tells of whom the network is likely to say
 * something: of one pair in eighty.
 */
final class Pairs {
  /** No pair worth less is asked about. */
  static final double LEAST_WORTH = 0.12;

  /** The same where the words say nothing of the two: what the network adds there is worse. */
  static final double LEAST_WORTH_UNREAD = 0.5;

  /**
   * The gate's score below which the network is not asked about two of whom the words say nothing.
   * What that spares and loses: {@code training/gate}.
   */
  static final double LEAST_PROMISE = -1.6;

  /** Of 56 readings in the annotated stories the network dropped six, none as sure as this. */
  private static final double CERTAIN = 0.85;

  private static final Comparator<Asking> BEST_FIRST =
      Comparator.comparing(Asking::read).thenComparing(Asking::promise).reversed();

  /** What speech alone, without an opinion word, is worth. */
  private static final double TOLD = 0.3;

  /** The encoder learned from names: where a name stands as well, it is asked about the name. */
  private static final double BY_PRONOUN = 0.6;

  private static final int MOST_NAMED = 12;
  private static final double FAR = 25;

  private static final Set<EntityType> HOLDERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION);

  private final Lexicon lexicon;
  private final QuestionGate gate = QuestionGate.load(Pairs.class, "pair-gate.tsv");

  Pairs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The pairs worth asking about, at most so many: those that the words say something of, and then
   * those of whom the network is likely to, likeliest first.
   */
  List<Pair> best(Attributed attributed, List<Stance> readings, int most) {
    List<Asking> asking = new ArrayList<>();
    for (Pair pair : all(attributed)) {
      List<Stance> own = readings.stream().filter(pair::isOf).toList();
      boolean read = !own.isEmpty();
      double least = read ? LEAST_WORTH : LEAST_WORTH_UNREAD;
      if (pair.worth() >= least && !isCertain(pair, own)) {
        asking.add(new Asking(pair, read, read ? pair.worth() : promise(pair)));
      }
    }
    return asking.stream()
        .filter(asked -> asked.read() || asked.promise() >= LEAST_PROMISE)
        .sorted(BEST_FIRST)
        .limit(most)
        .map(Asking::pair)
        .toList();
  }

  /** Whether the words are so sure of one outcome that the network never said otherwise. */
  private static boolean isCertain(Pair pair, List<Stance> own) {
    return own.stream().anyMatch(stance -> stance.probability() >= CERTAIN)
        && own.stream().map(pair::outcome).distinct().count() == 1;
  }

  private double promise(Pair pair) {
    return gate.score(PairFeatures.of(pair, pair.shown(lexicon)));
  }

  /**
   * A pair that may be asked about.
   *
   * @param read whether the words say something of the two
   * @param promise what orders it among its like
   */
  private record Asking(Pair pair, boolean read, double promise) {}

  /** All pairs, whatever they are worth. */
  List<Pair> all(Attributed attributed) {
    List<Pair> pairs = new ArrayList<>();
    attributed.sentences().forEach(sentence -> add(sentence, pairs));
    return pairs;
  }

  private void add(Scene sentence, List<Pair> pairs) {
    List<Named> named = named(sentence.strand());
    if (named.size() < 2) {
      return;
    }
    List<Cue> cues = cues(sentence.strand());
    List<Pair> own = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Named p = named.get(i);
        Named q = named.get(j);
        boolean holds = HOLDERS.contains(p.type()) || HOLDERS.contains(q.type());
        if (holds && !p.entity().equals(q.entity())) {
          keepBest(pair(sentence, p, q, cues), own);
        }
      }
    }
    pairs.addAll(own);
  }

  private static void keepBest(Pair pair, List<Pair> own) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).isBetween(pair.p().entity(), pair.q().entity())) {
        if (pair.worth() > own.get(i).worth()) {
          own.set(i, pair);
        }
        return;
      }
    }
    own.add(pair);
  }

  private static List<Named> named(Strand s) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < s.size() && named.size() < MOST_NAMED; i++) {
      Named found = s.starting(i);
      if (found != null) {
        named.add(found);
        i = s.behind(i, found) - 1;
      }
    }
    return named;
  }

  private List<Cue> cues(Strand s) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      double strength = s.starting(i) == null ? lexicon.strengthAt(s, i) : 0;
      if (strength > 0) {
        cues.add(new Cue(i, strength));
      }
    }
    return cues;
  }

  /** An opinion word. */
  private record Cue(int position, double strength) {
    double near(int from, int to) {
      int outside = Math.max(0, Math.max(from - position, position - to));
      return strength / (1 + outside / 6.0);
    }
  }

  private static Pair pair(Scene sentence, Named p, Named q, List<Cue> cues) {
    Strand s = sentence.strand();
    int from = p.last() - s.token(0);
    int to = q.first() - s.token(0);
    double worth = 0;
    int cue = -1;
    for (Cue near : cues) {
      double here = near.near(from, to);
      if (here > worth) {
        worth = here;
        cue = near.position();
      }
    }
    if (sentence.isTold(from) != sentence.isTold(to)) {
      worth = Math.max(worth, TOLD);
    }
    double apart = FAR / (FAR + Math.max(0, to - from - 5));
    return new Pair(sentence, p, q, cue, worth * apart * weight(p) * weight(q));
  }

  private static double weight(Named named) {
    return named.mention().kind() == Mention.Kind.PRONOUN ? BY_PRONOUN : 1;
  }
}
