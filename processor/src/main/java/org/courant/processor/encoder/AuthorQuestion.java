package org.courant.processor.encoder;

import org.courant.processor.text.Span;

/**
 * How does the author of a sentence stand to whom a stretch of it means?
 *
 * @param sentence within the text; only what lies in it is read
 * @param target the one mention meant, within the sentence
 */
public record AuthorQuestion(String text, Span sentence, Span target) {
  public AuthorQuestion {
    Within.check(text, sentence, target);
  }
}
