package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;

/**
 * The cheap gate before the encoder: which pairs of a document are worth a question. A sentence
 * must have an opinion word of the lexicon or somebody's words; a pair is worth more the nearer it
 * stands to the word and its two to each other. Of several mentions of the same two in a sentence
 * the nearest two are taken.
 */
final class Pairs {
  /** No pair worth less is asked about. */
  static final double LEAST_WORTH = 0.12;

  /** What speech alone, without an opinion word, is worth. */
  private static final double TOLD = 0.3;

  /** The encoder learned from names: where a name stands as well, it is asked about the name. */
  private static final double BY_PRONOUN = 0.6;

  private static final int MOST_NAMED = 12;
  private static final double FAR = 25;

  private static final Set<EntityType> HOLDERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION);

  private final Lexicon lexicon;

  Pairs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The pairs worth asking about, best first, at most so many. */
  List<Pair> best(Attributed attributed, List<Stance> readings, int most) {
    return all(attributed).stream()
        .filter(pair -> pair.worth() >= LEAST_WORTH)
        .map(pair -> readings.stream().anyMatch(pair::isOf) ? pair.read() : pair)
        .sorted(Comparator.comparingDouble(Pair::worth).reversed())
        .limit(most)
        .toList();
  }

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
