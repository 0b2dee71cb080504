package org.courant.processor.encoder;

import org.courant.processor.text.Span;

/**
 * How do two that a sentence names stand to each other? Where they overlap, the shared words are
 * p's.
 *
 * @param sentence within the text; only what lies in it is read
 * @param p one mention, within the sentence; the model learned from pairs in which it comes first
 * @param q the other
 */
public record PairQuestion(String text, Span sentence, Span p, Span q) {
  public PairQuestion {
    Within.check(text, sentence, p);
    Within.check(text, sentence, q);
  }
}
