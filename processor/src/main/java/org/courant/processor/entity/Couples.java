package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;

/** “Bill and Hillary Mason”: the family name belongs to both. */
final class Couples {
  private Couples() {}

  static List<Sighting> read(List<Sighting> sightings, Lexicon lexicon) {
    List<Sighting> out = new ArrayList<>(sightings);
    for (int i = 0; i + 1 < out.size(); i++) {
      Sighting first = out.get(i);
      Sighting second = out.get(i + 1);
      if (isCouple(first, second, lexicon)) {
        List<String> words = List.of(first.name().last(), second.name().last());
        out.set(i, first.with(first.name().worded(words).typed(EntityType.PERSON)));
      }
    }
    return out;
  }

  private static boolean isCouple(Sighting first, Sighting second, Lexicon lexicon) {
    return first.name().words().size() == 1
        && first.name().entry() == null
        && lexicon.isGivenName(first.name().last())
        && first.sentence() == second.sentence()
        && first.to() + 1 == second.from()
        && first.wordBehind().equals("and")
        && second.name().isFullPerson()
        && lexicon.isGivenName(second.name().words().get(0));
  }
}
