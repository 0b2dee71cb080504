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
 * @param inside how many names are a part of one token, as in “U.S.-led”, and were left out: a set
 *     that cuts so cannot tell them
 * @param widened how many others ended inside a token, and were given the whole of it
 * @param dropped how many of them met another name there
 */
record Projection(List<List<Chunk>> sentences, int inside, int widened, int dropped) {
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
    int inside = 0;
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
      boolean part = cuts && first == last && isCompound(laid, first, span);
      inside += part ? 1 : 0;
      widened += cuts && !part ? 1 : 0;
      if (part) {
        continue;
      }
      if (first < free) {
        dropped++;
      } else {
        LaidDocument.Place at = laid.tokens().get(first);
        int behind = laid.tokens().get(last).token();
        chunks.get(at.sentence()).add(new Chunk(at.token(), behind, name.type()));
        free = last + 1;
      }
    }
    return new Projection(chunks, inside, widened, dropped);
  }

  /** “U.S.-led”, not “Norway's”: the rest of the token hangs on a hyphen or a slash. */
  private static boolean isCompound(LaidDocument laid, int token, Span name) {
    Span whole = laid.tokens().get(token).span();
    String rest =
        laid.text().substring(whole.start(), name.start())
            + laid.text().substring(Math.min(name.end(), whole.end()), whole.end());
    return rest.indexOf('-') >= 0 || rest.indexOf('/') >= 0;
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
