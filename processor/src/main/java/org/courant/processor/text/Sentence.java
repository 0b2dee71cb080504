package org.courant.processor.text;

import java.util.List;

/**
 * One sentence, its closing quotation mark included.
 *
 * @param headline whether it stands in the headline
 * @param paragraph the paragraph it stands in, counted from 0 (the headline)
 */
public record Sentence(Span span, List<Token> tokens, boolean headline, int paragraph) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
