package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Span;

/**
 * Names that the product found, on the tokens of the set.
 *
 * @param sentences the chunks of each sentence, in the product's types
 * @param widened how many names ended inside a token, and were given the whole of it
 * @param dropped how many of them met another name there
 */
record Projection(List<List<Chunk>> sentences, int widened, int dropped) {
  static Projection of(List<Entity> entities, LaidDocument laid, int sentences) {
    List<Named> names =
        entities.stream()
            .flatMap(e -> e.mentions().stream().map(m -> new Named(m, e.type().name())))
            .filter(n -> n.mention().kind() == Mention.Kind.NAME)
            .sorted(Comparator.comparing(n -> n.mention().span()))
            .toList();
    List<List<Chunk>> chunks = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      chunks.add(new ArrayList<>());
    }
    int widened = 0;
    int dropped = 0;
    int free = 0;
    for (Named name : names) {
      Span span = name.mention().span();
      int first = laid.tokenAt(span.start());
      int last = last(laid, first, span);
      boolean cuts =
          laid.tokens().get(first).span().start() != span.start()
              || laid.tokens().get(last).span().end() != span.end();
      widened += cuts ? 1 : 0;
      if (first < free) {
        dropped++;
      } else {
        LaidDocument.Place at = laid.tokens().get(first);
        int behind = laid.tokens().get(last).token();
        chunks.get(at.sentence()).add(new Chunk(at.token(), behind, name.type()));
        free = last + 1;
      }
    }
    return new Projection(chunks, widened, dropped);
  }

  /** The last token of a name, which never goes on into the next sentence. */
  private static int last(LaidDocument laid, int first, Span span) {
    int sentence = laid.tokens().get(first).sentence();
    int last = first;
    while (last + 1 < laid.tokens().size()
        && laid.tokens().get(last + 1).span().start() < span.end()
        && laid.tokens().get(last + 1).sentence() == sentence) {
      last++;
    }
    return last;
  }

  private record Named(Mention mention, String type) {}
}
