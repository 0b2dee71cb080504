package org.courant.processor.author;

import java.util.List;
import org.courant.processor.text.Span;

/**
 * A sentence as far as its words are the author's: each stretch that is somebody's is an ellipsis,
 * “Bell called the plan ‘…’.”
 */
record OwnWords(String text, Span sentence, List<Span> others) {
  private static final String LEFT_OUT = "…";

  /**
   * @param others stretches of the text that are somebody else's words, in order, none within
   *     another
   */
  static OwnWords of(String text, Span sentence, List<Span> others) {
    return new OwnWords(text, sentence, others.stream().filter(sentence::overlaps).toList());
  }

  /** Whether a mention stands in them. */
  boolean has(Span mention) {
    return others.stream().noneMatch(mention::overlaps);
  }

  /** The sentence, with what is left out. */
  String words() {
    return between(sentence.start(), sentence.end());
  }

  /** Where in {@link #words} a mention stands. */
  Span place(Span mention) {
    int start = between(sentence.start(), mention.start()).length();
    return new Span(start, start + mention.end() - mention.start());
  }

  private String between(int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Span other : others) {
      if (other.start() < to) {
        out.append(text, at, Math.max(at, other.start()));
        out.append(LEFT_OUT);
        at = Math.max(at, other.end());
      }
    }
    return out.append(text, Math.min(at, to), to).toString();
  }
}
