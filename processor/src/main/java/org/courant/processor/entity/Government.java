package org.courant.processor.entity;

import java.util.Locale;
import java.util.Set;

/** A capital that stands for its country where it acts: “Oslo accused”, “talks with Oslo”. */
final class Government {
  private static final Set<String> PLACE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "across",
          "through",
          "into",
          "from",
          "leave",
          "left",
          "leaving",
          "visit",
          "visited",
          "visiting",
          "downtown",
          "central",
          "reach",
          "reached",
          "to",
          "via",
          "toward",
          "towards");
  private static final Set<String> DEALINGS =
      Set.of(
          "talks",
          "relations",
          "relationship",
          "ties",
          "tensions",
          "negotiations",
          "sanctions",
          "pressure",
          "dispute",
          "cooperation",
          "dialogue",
          "differences",
          "treaty",
          "standoff",
          "rivalry",
          "alliance",
          "dealings",
          "concessions");
  private static final Set<String> POLICY =
      Set.of(
          "decision",
          "position",
          "policy",
          "refusal",
          "response",
          "denial",
          "denials",
          "interference",
          "meddling",
          "demand",
          "demands",
          "ambassador",
          "ally",
          "allies",
          "stance",
          "sanctions",
          "support",
          "involvement",
          "aggression",
          "claim",
          "claims",
          "offer",
          "threat",
          "threats",
          "foreign");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Government(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  Sighting read(Sighting sighting) {
    Entry entry = sighting.name().entry();
    if (entry == null || entry.kind() != Entry.Kind.CAPITAL || !acts(sighting)) {
      return sighting;
    }
    Entry party =
        entry.name().equals("Brussels")
            ? gazetteer.named("European Union")
            : gazetteer.country(entry.country());
    return party == null ? sighting : sighting.with(sighting.name().as(party));
  }

  private boolean acts(Sighting s) {
    String before = s.wordBefore().toLowerCase(Locale.ROOT);
    String behind = s.wordBehind();
    if (isDealing(s.line(), s.from())) {
      return true;
    }
    if (PLACE.contains(before) || behind.equals("state") || behind.equals("-")) {
      return false;
    }
    boolean owns = behind.equals("’s") || behind.equals("'s");
    return s.name().acts()
        || (owns && POLICY.contains(s.line().word(s.to() + 1)))
        || isActBehind(s.line(), s.to());
  }

  /** “talks with Oslo”, “relations between Oslo and Stockholm”. */
  private static boolean isDealing(Line line, int from) {
    String before = line.word(from - 1);
    if (before.equals("and") && line.word(from - 3).equals("between")) {
      return isDealingAt(line, from - 4);
    }
    return Set.of("with", "on", "against", "between").contains(before)
        && isDealingAt(line, from - 2);
  }

  private static boolean isDealingAt(Line line, int i) {
    return DEALINGS.contains(Jobs.lower(line.word(i)));
  }

  private boolean isActBehind(Line line, int from) {
    int i = from;
    while (i < from + 3 && lexicon.isHelper(line.word(i))) {
      i++;
    }
    return lexicon.isActing(line.word(i)) || lexicon.isSaying(line.word(i));
  }
}
