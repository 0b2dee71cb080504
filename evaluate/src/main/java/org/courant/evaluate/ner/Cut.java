package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;

/**
 * A sentence cut into the product's tokens and, inside of them, wherever a name of the gold or of
 * the product begins or ends: so exact spans of characters are exact spans of tokens.
 */
record Cut(String text, List<Span> tokens) {
  static Cut of(String text, Span sentence, Collection<Span> names) {
    TreeSet<Integer> edges = new TreeSet<>();
    names.forEach(n -> edges.addAll(List.of(n.start(), n.end())));
    List<Span> tokens = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text, sentence.start(), sentence.end())) {
      int from = token.span().start();
      for (int edge : edges.subSet(from, false, token.span().end(), false)) {
        tokens.add(new Span(from, edge));
        from = edge;
      }
      tokens.add(new Span(from, token.span().end()));
    }
    return new Cut(text, tokens);
  }

  List<String> words() {
    return tokens.stream().map(t -> t.in(text)).toList();
  }

  /** The tokens of a name, none of which it cuts. */
  Chunk chunk(Span name, String type) {
    List<Span> own = tokens.stream().filter(name::contains).toList();
    int first = tokens.indexOf(own.get(0));
    return new Chunk(first, first + own.size() - 1, type);
  }
}
