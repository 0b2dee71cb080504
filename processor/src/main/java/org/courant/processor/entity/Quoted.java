package org.courant.processor.entity;

import java.util.BitSet;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/** Which stretches stand between double quotation marks; each paragraph starts outside. */
final class Quoted {
  private final BitSet inside = new BitSet();

  private Quoted() {}

  static Quoted of(Document document) {
    Quoted quoted = new Quoted();
    int paragraph = -1;
    boolean open = false;
    for (Sentence sentence : document.sentences()) {
      open &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (Token token : sentence.tokens()) {
        open =
            token.word().equals("\"")
                ? !open
                : !token.word().equals("”") && (open || token.word().equals("“"));
        quoted.inside.set(token.span().start(), token.span().end(), open);
      }
    }
    return quoted;
  }

  boolean holds(Span span) {
    return inside.get(span.start());
  }
}
