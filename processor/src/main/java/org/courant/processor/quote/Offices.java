package org.courant.processor.quote;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Words.Named;

/** “Secretary of State NAME”: a phrase with a preposition that is its holder's office. */
final class Offices {
  private static final Set<String> HOLDERS =
      Set.of(
          "secretary",
          "undersecretary",
          "minister",
          "speaker",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "director",
          "head",
          "leader",
          "chief",
          "governor",
          "mayor",
          "ambassador",
          "commissioner",
          "superintendent");

  private Offices() {}

  /** Whether the words from a position to a name are an office: not “the wife of Senator NAME”. */
  static boolean stands(Strand s, int from, int name, Named named) {
    String before = s.word(name - 1);
    if (named.type() != EntityType.PERSON
        || Grammar.isPreposition(before)
        || Grammar.isDeterminer(before)
        || Grammar.isMark(before)
        || HOLDERS.contains(before)) {
      return false;
    }
    int of = Math.max(from, 0);
    while (of < name && !s.word(of).equals("of")) {
      of++;
    }
    return of < name && HOLDERS.contains(s.word(of - 1));
  }
}
