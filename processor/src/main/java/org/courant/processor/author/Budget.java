package org.courant.processor.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many questions to the network an entity and an article are worth, and which: the gate must
 * promise something of a sentence, and more where it is the only one, since one alone hardly ever
 * shows a side. {@code training/gate} says what that spares and loses.
 */
public record Budget(int anEntity, int anArticle) {
  public static final Budget THOROUGH = new Budget(4, 12);
  public static final Budget FAST = new Budget(3, 3);

  private static final double PROMISING = 1;
  private static final double PROMISING_ALONE = 2;

  public Budget {
    if (anEntity < 1 || anArticle < 1) {
      throw new IllegalArgumentException(
          "budget " + anEntity + ", " + anArticle + " must be 1 or more");
    }
  }

  /** The most telling that there is room for, in that order; of headlines each is worth it. */
  List<Candidate> choose(List<Candidate> candidates) {
    Map<String, Integer> sentences = new HashMap<>();
    candidates.forEach(candidate -> sentences.merge(candidate.entity(), 1, Integer::sum));
    Map<String, Integer> asked = new HashMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(Candidate.MOST_TELLING_FIRST).toList()) {
      boolean alone = sentences.getOrDefault(candidate.entity(), 0) == 1;
      boolean worth = candidate.headline() || candidate.score() >= least(alone);
      boolean room = chosen.size() < anArticle;
      if (worth && room && asked.merge(candidate.entity(), 1, Integer::sum) <= anEntity) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static double least(boolean alone) {
    return alone ? PROMISING_ALONE : PROMISING;
  }
}
