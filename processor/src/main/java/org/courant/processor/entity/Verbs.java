package org.courant.processor.entity;

import java.util.Set;

/** Verbs that show that what stands before them speaks or acts. */
final class Verbs {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "asked",
          "argued",
          "tweeted",
          "warned",
          "warns",
          "replied",
          "announced",
          "noted",
          "insisted",
          "claimed",
          "explained",
          "testified",
          "acknowledged",
          "declined",
          "recalled",
          "joked",
          "vowed");

  private static final Set<String> ACTING =
      Set.of(
          "accused",
          "accuses",
          "denied",
          "denies",
          "blamed",
          "blames",
          "urged",
          "urges",
          "backed",
          "backs",
          "supports",
          "supported",
          "opposes",
          "opposed",
          "condemned",
          "condemns",
          "criticized",
          "criticised",
          "rejected",
          "rejects",
          "wants",
          "wanted",
          "imposed",
          "imposes",
          "agreed",
          "agrees",
          "refused",
          "refuses",
          "demanded",
          "demands",
          "threatened",
          "threatens",
          "seeks",
          "sought",
          "sees",
          "views",
          "hopes",
          "hoped",
          "fears",
          "feared",
          "called",
          "calls",
          "signed",
          "withdrew",
          "pulled",
          "expelled",
          "sent",
          "sends",
          "retaliated",
          "responded",
          "considers",
          "insists",
          "maintains",
          "dismissed",
          "welcomed",
          "praised",
          "violating",
          "interfering",
          "meddling",
          "intends",
          "plans",
          "vows",
          "pledged");

  private static final Set<String> HELPERS =
      Set.of(
          "has",
          "had",
          "have",
          "is",
          "was",
          "will",
          "would",
          "could",
          "should",
          "must",
          "may",
          "might",
          "does",
          "did",
          "long",
          "also",
          "repeatedly",
          "never",
          "not",
          "n’t",
          "n't",
          "already",
          "now",
          "formally",
          "officially",
          "strongly",
          "later",
          "again");

  private Verbs() {}

  static boolean isSaying(String word) {
    return SAYING.contains(word);
  }

  /** Whether the words from a position on begin with an act: “has long accused”. */
  static boolean isActBehind(Line line, int from) {
    int i = from;
    while (i < from + 3 && HELPERS.contains(line.word(i))) {
      i++;
    }
    return ACTING.contains(line.word(i)) || isSaying(line.word(i));
  }

  /** Whether the one named is acted upon as a party: “accused Moscow of”. */
  static boolean isActBefore(Line line, int from, int end) {
    String before = line.word(from - 1);
    String behind = line.word(end);
    return ACTING.contains(before) || (before.equals("with") && HELPERS.contains(behind));
  }

  static boolean isHelper(String word) {
    return HELPERS.contains(word);
  }
}
