package org.courant.processor.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many questions to the network an entity and an article are worth. */
public record Budget(int anEntity, int anArticle) {
  public static final Budget THOROUGH = new Budget(4, 12);
  public static final Budget FAST = new Budget(2, 3);

  public Budget {
    if (anEntity < 1 || anArticle < 1) {
      throw new IllegalArgumentException(
          "budget " + anEntity + ", " + anArticle + " must be 1 or more");
    }
  }

  /** The most telling that there is room for, in that order. */
  List<Candidate> choose(List<Candidate> candidates) {
    Map<String, Integer> asked = new HashMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(Candidate.MOST_TELLING_FIRST).toList()) {
      boolean room = chosen.size() < anArticle;
      if (room && asked.merge(candidate.entity(), 1, Integer::sum) <= anEntity) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }
}
