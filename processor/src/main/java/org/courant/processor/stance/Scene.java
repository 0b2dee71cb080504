package org.courant.processor.stance;

import org.courant.processor.quote.Quote;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** A strand of words and whose they are. */
record Scene(Strand strand, Attributed attributed, boolean headline) {

  /** Whose words those at a position are; null for the author's, or where nobody was found. */
  @Nullable Voice speakerAt(int position) {
    return attributed.speakerAt(strand.token(position));
  }

  /** Whether a position stands in somebody's words, between marks or not. */
  boolean isTold(int position) {
    int token = strand.token(position);
    return attributed.is(Quote.Kind.DIRECT, token) || attributed.is(Quote.Kind.INDIRECT, token);
  }

  /**
   * Whether words stand in somebody's mouth. Without marks they do only as a clause of their own or
   * round the holder: in “Ann promised to defend Bob” it is the reporter who tells Ann's stance.
   */
  boolean isTold(int first, int last, Span holder) {
    return isDirect(first)
        || isDirect(last)
        || (isReported(first, holder) && isReported(last, holder));
  }

  private boolean isReported(int position, Span holder) {
    return attributed.isReported(strand.token(position), holder);
  }

  boolean isDirect(int position) {
    return attributed.is(Quote.Kind.DIRECT, strand.token(position));
  }

  boolean isScare(int position) {
    return attributed.is(Quote.Kind.SCARE, strand.token(position));
  }

  /** All of it. */
  Span span() {
    return strand.span(0, strand.size() - 1);
  }

  /** A mention by its words, which it may begin or end within. */
  Span span(Named named) {
    return strand.span(named.first() - strand.token(0), named.last() - strand.token(0));
  }

  Span span(int position) {
    return strand.span(position);
  }
}
