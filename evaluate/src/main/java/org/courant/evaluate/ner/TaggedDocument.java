package org.courant.evaluate.ner;

import java.util.List;

/** Sentences that stand together in one text, in its order. */
public record TaggedDocument(List<TaggedSentence> sentences) {
  public TaggedDocument {
    sentences = List.copyOf(sentences);
  }
}
