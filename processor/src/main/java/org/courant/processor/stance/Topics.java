package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;

/** Tells whether words name a topic, or are a piece of a clause or say nothing. */
final class Topics {
  /** Nouns that alone name nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "somehow",
          "hope",
          "hopes",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozens",
          "hundreds",
          "thousands",
          "thing",
          "things",
          "way",
          "ways",
          "lot",
          "something",
          "anything",
          "everything",
          "nothing",
          "people",
          "fact",
          "time",
          "times",
          "place",
          "point",
          "part",
          "kind",
          "sort",
          "reason",
          "case",
          "number",
          "bit",
          "rest",
          "day",
          "days",
          "week",
          "month",
          "year",
          "years",
          "others",
          "person",
          "man",
          "men",
          "woman",
          "women",
          "guy",
          "guys",
          "folks",
          "crowd",
          "reporters",
          "series",
          "set",
          "couple",
          "handful",
          "variety",
          "side",
          "end",
          "action",
          "effort",
          "efforts",
          "changes",
          "critics",
          "voices",
          "whomever",
          "whoever",
          "questions",
          "comments",
          "noise",
          "distraction",
          "issue",
          "issues",
          "got",
          "idea",
          "ideas",
          "information",
          "candidate",
          "out",
          "up",
          "back",
          "down",
          "off",
          "away");

  private static final Set<String> BARE =
      Set.of(
          "bill",
          "law",
          "measure",
          "proposal",
          "plan",
          "deal",
          "agreement",
          "resolution",
          "order",
          "policy",
          "program",
          "amendment",
          "statement",
          "question",
          "role",
          "change",
          "move",
          "rule");

  private static final Set<String> SUBJECTS =
      Set.of("i", "he", "she", "we", "they", "it", "you", "who", "them", "him", "us", "me");

  private Topics() {}

  static boolean isOne(Strand s, Phrase topic) {
    int first = topic.last();
    while (first > 0 && s.span(first - 1).start() >= topic.span().start()) {
      first--;
    }
    return !isBroken(s, first, topic.last()) && !isEmpty(s, first, topic.last());
  }

  /** “it risks”, “n’t think”, “Britain’s”. */
  private static boolean isBroken(Strand s, int first, int last) {
    for (int i = first; i <= last && !(i > first && s.word(i).equals("that")); i++) {
      String w = s.word(i);
      if (w.startsWith("what") || w.equals("how") || w.equals("why")) {
        return true;
      }
      if (SUBJECTS.contains(w) || w.equals("n't") || w.equals(Strand.QUOTE)) {
        return true;
      }
    }
    String end = s.word(last);
    return s.word(first).equals("no")
        || end.equals("'s")
        || end.equals("'")
        || Grammar.isPreposition(end)
        || Grammar.isConjunction(end)
        || Grammar.isAdverb(end)
        || (first == last
            && (Grammar.isAuxiliary(end) || end.endsWith("ing") || end.endsWith("ed")));
  }

  private static boolean isEmpty(Strand s, int first, int last) {
    for (int i = first; i <= last; i++) {
      String w = s.word(i);
      if (!EMPTY.contains(w) && !Grammar.isDeterminer(w) && !Grammar.isNumber(w)) {
        return last == first + 1 && isIndefinite(s.word(first)) && BARE.contains(w);
      }
    }
    return true;
  }

  /** “a bill” says nothing of what it is about, “the bill” was named before. */
  private static boolean isIndefinite(String w) {
    return w.equals("a") || w.equals("an") || w.equals("some") || w.equals("any");
  }
}
