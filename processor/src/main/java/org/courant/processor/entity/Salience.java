package org.courant.processor.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Who is spoken of at a place in the text: subjects before others, the sentence at hand before
 * those behind it, which fade. After Lappin and Leass (1994), much reduced.
 */
final class Salience {
  /** Bounds what one sentence keeps; beyond a dozen nobody stands out. */
  private static final int MOST = 12;

  private static final int FAR = 8;
  private static final double FADING = 0.4;

  /** The subject of the sentence before, or anybody in this one. */
  private static final double ENOUGH = 40;

  private final int memory;

  /**
   * Nothing said yet.
   *
   * @param memory how many sentences with people in them are kept
   */
  Salience(int memory) {
    this.memory = memory;
  }

  private record Past(List<Place> places, int sentence) {}

  private final Deque<Past> past = new ArrayDeque<>();
  private List<Place> here = new ArrayList<>();
  private int sentence;

  void add(Place place) {
    if (here.size() < MOST) {
      here.add(place);
    }
  }

  /** Ends the sentence; one that is forgotten leaves no trace, as a headline. */
  void next(boolean forgotten) {
    if (!here.isEmpty() && !forgotten) {
      past.addFirst(new Past(here, sentence));
      if (past.size() > memory) {
        past.removeLast();
      }
    }
    here = new ArrayList<>();
    sentence++;
  }

  List<Place> here() {
    return here;
  }

  /** The subject of the sentence at hand, where nobody else in it may be meant; or −1. */
  int onlySubject(IntPredicate fits) {
    int subject = -1;
    for (Place place : here) {
      if (fits.test(place.who()) && place.who() != subject) {
        if (subject >= 0) {
          return -1;
        }
        subject = place.rank() == Place.Rank.SUBJECT ? place.who() : -1;
        if (subject < 0) {
          return -1;
        }
      }
    }
    return subject;
  }

  /**
   * The one who stands out, or −1.
   *
   * @param fits whether somebody may be meant
   * @param sure whether it is known that somebody may be; others must be near, or the subject
   * @param factor how far the first must be ahead of the second
   */
  int best(IntPredicate fits, IntPredicate sure, double factor) {
    Map<Integer, Double> scores = new HashMap<>();
    addScores(scores, here, 1, fits);
    double share = FADING;
    for (Past each : past) {
      if (sentence - each.sentence() <= FAR) {
        addScores(scores, each.places(), share, fits);
      }
      share *= FADING;
    }
    int best = -1;
    double first = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> each : scores.entrySet()) {
      if (each.getValue() > first) {
        second = first;
        first = each.getValue();
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    boolean enough = best >= 0 && (sure.test(best) || first >= ENOUGH);
    return enough && first >= factor * second ? best : -1;
  }

  /** A sentence counts each person once, at the highest rank. */
  private static void addScores(
      Map<Integer, Double> scores, List<Place> places, double share, IntPredicate fits) {
    Map<Integer, Integer> weights = new HashMap<>();
    for (Place place : places) {
      if (fits.test(place.who())) {
        weights.merge(place.who(), place.rank().weight(), Math::max);
      }
    }
    weights.forEach((who, weight) -> scores.merge(who, weight * share, Double::sum));
  }
}
