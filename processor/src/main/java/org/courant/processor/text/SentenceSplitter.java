package org.courant.processor.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, line by line; a headline is one sentence. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * Sentences in text order.
   *
   * @param headline length of the headline with which the text begins, 0 where it has none
   */
  public static List<Sentence> split(String text, int headline) {
    List<Sentence> out = new ArrayList<>();
    int paragraph = headline > 0 ? 0 : 1;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      List<Token> tokens = Tokenizer.tokens(text, from, to);
      if (!tokens.isEmpty()) {
        boolean head = from < headline;
        split(tokens, head, paragraph++, out);
      }
      from = to + 1;
    }
    return out;
  }

  private static void split(
      List<Token> tokens, boolean headline, int paragraph, List<Sentence> out) {
    Boundaries boundaries = new Boundaries(tokens);
    int start = 0;
    while (start < tokens.size()) {
      int end = headline ? tokens.size() : boundaries.endOfSentence(start);
      List<Token> own = tokens.subList(start, end);
      Span span = new Span(own.get(0).span().start(), own.get(own.size() - 1).span().end());
      out.add(new Sentence(span, own, headline, paragraph));
      start = end;
    }
  }
}
