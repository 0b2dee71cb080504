package org.courant.evaluate.quote;

import java.util.Comparator;
import java.util.Optional;
import org.courant.evaluate.score.Counts;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Span;

/**
 * How often the speaker was right.
 *
 * @param gold attributions with a source
 * @param matched those whose words were found as a quote
 * @param told those of them to which a speaker was given
 * @param right those of them whose speaker is named, or meant by a pronoun, in the source
 */
public record Speakers(int gold, int matched, int told, int right) {
  static final Speakers NONE = new Speakers(0, 0, 0, 0);

  Speakers plus(Speakers other) {
    return new Speakers(
        gold + other.gold, matched + other.matched, told + other.told, right + other.right);
  }

  /** Per cent of the matched. */
  public double accuracy() {
    return matched == 0 ? 0 : 100.0 * right / matched;
  }

  public Counts counts() {
    return new Counts(gold, told, right);
  }

  /** Of one attribution, by the quote that shares most of its words. */
  static Speakers of(Attribution attribution, Said said) {
    Optional<Quote> match =
        said.quotes().stream()
            .filter(q -> 2 * shared(attribution, q) >= length(q.span()))
            .max(Comparator.comparingInt(q -> shared(attribution, q)));
    if (match.isEmpty()) {
      return new Speakers(1, 0, 0, 0);
    }
    if (match.get().speaker() == null) {
      return new Speakers(1, 1, 0, 0);
    }
    Quote quote = match.get();
    boolean right = attribution.source().stream().anyMatch(s -> said.isSpeaker(quote, s));
    return new Speakers(1, 1, 1, right ? 1 : 0);
  }

  private static int shared(Attribution attribution, Quote quote) {
    return attribution.content().stream()
        .mapToInt(
            c -> Math.min(c.end(), quote.span().end()) - Math.max(c.start(), quote.span().start()))
        .filter(length -> length > 0)
        .sum();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
