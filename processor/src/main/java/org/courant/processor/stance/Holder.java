package org.courant.processor.stance;

import org.courant.processor.text.Span;

/** Whose stance it is, and where the text names the holder. */
public record Holder(String entity, Span span) {
  /** The id that stands for the article's author. */
  public static final String AUTHOR = "author";
}
