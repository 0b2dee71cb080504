package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that only say whose: the “Trump administration”, the “Bush family”, “Kennedy Center”. */
final class Owned {
  private static final int LONGEST_TAIL = 3;

  private final Lexicon lexicon;
  private final Cues cues;

  Owned(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /** The names, with those that own what follows grown over it. */
  List<Sighting> read(List<Sighting> names) {
    List<Sighting> out = new ArrayList<>();
    int end = 0;
    for (Sighting name : names) {
      if (name.name().span().start() >= end) {
        Sighting grown = name.isPerson() ? grow(name) : name;
        end = grown.name().span().end();
        out.add(grown);
      }
    }
    return out;
  }

  private Sighting grow(Sighting name) {
    String behind = name.wordBehind().toLowerCase(Locale.ROOT);
    if (cues.has("own-organisation", behind) && isNounHere(name)) {
      return name.upTo(name.to() + 1, EntityType.ORGANIZATION);
    }
    if (cues.has("own-group", behind) && isNounHere(name)) {
      return name.upTo(name.to() + 1, EntityType.GROUP);
    }
    return name.line().title() || name.to() - name.from() > 2 ? name : growOverCapitals(name);
  }

  /**
   * Not “told Mason government must act”: the owner stands behind “the”, or the noun is capital.
   */
  private static boolean isNounHere(Sighting name) {
    String before = name.wordBefore().toLowerCase(Locale.ROOT);
    return !name.line().word(name.to()).equals("government")
        || before.equals("the")
        || before.endsWith("s");
  }

  private Sighting growOverCapitals(Sighting name) {
    int end = name.to();
    while (end < name.to() + LONGEST_TAIL && isPart(name.line(), end)) {
      end++;
    }
    String last = name.line().word(end - 1);
    if (end == name.to()) {
      return name;
    }
    if (lexicon.isPlace(last)) {
      return name.upTo(end, EntityType.LOCATION);
    }
    return lexicon.isOrganisation(last) ? name.upTo(end, EntityType.ORGANIZATION) : name;
  }

  private boolean isPart(Line line, int i) {
    String word = line.word(i);
    return line.isCapital(i) && !lexicon.isFunction(word) && !lexicon.isTitle(word);
  }
}
