package org.courant.processor.quote;

import java.util.Set;

/** Tells an apostrophe from a single quotation mark. Every look is bounded. */
final class Apostrophes {
  private static final Set<String> ELIDED =
      Set.of("em", "tis", "twas", "til", "cause", "bout", "round", "n");

  private final MarkedText text;

  Apostrophes(MarkedText text) {
    this.text = text;
  }

  /** ‘the boys’ house’: not the end, since another mark follows that may be. */
  boolean isPluralPossessive(int i, char c, int to) {
    if (text.at(i - 1) != 's' || i + 2 >= to || !Character.isLowerCase(text.at(i + 2))) {
      return false;
    }
    int most = Math.min(to, i + 300);
    for (int j = i + 1; j < most; j++) {
      char d = text.at(j);
      if (d == c && text.isClosing(j, i, to)) {
        return true;
      }
      if (d == '‘' || d == '.' || (d == c && text.isOpening(j, i, to))) {
        return false;
      }
    }
    return false;
  }

  boolean isClosedLater(int i, int to) {
    int most = Math.min(to, i + 600);
    for (int j = i + 2; j < most; j++) {
      if (text.at(j) == '\'' && text.isClosing(j, i, to)) {
        return true;
      }
    }
    return false;
  }

  boolean isElision(int i, int to) {
    int end = i + 1;
    while (end < to && end < i + 8 && Character.isLetterOrDigit(text.at(end))) {
      end++;
    }
    String word = text.words(i + 1, end);
    return word.isEmpty() || Character.isDigit(word.charAt(0)) || ELIDED.contains(word);
  }
}
