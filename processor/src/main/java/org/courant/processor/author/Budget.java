package org.courant.processor.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many questions an entity and an article are worth. */
record Budget(int anEntity, int anArticle) {
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
