package org.courant.processor.encoder;

import org.courant.processor.text.Span;

/** The rule of every question: a mention lies in its sentence, and the sentence in the text. */
final class Within {
  private Within() {}

  static void check(String text, Span sentence, Span mention) {
    if (sentence.end() > text.length()) {
      throw new IllegalArgumentException(
          "sentence " + sentence + " must lie within the text, 0.." + text.length());
    }
    if (!sentence.contains(mention)) {
      throw new IllegalArgumentException(
          "mention " + mention + " must lie within its sentence " + sentence);
    }
  }
}
