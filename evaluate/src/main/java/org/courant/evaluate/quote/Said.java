package org.courant.evaluate.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;

/**
 * What the product found said in one article.
 *
 * @param quotes speech, without words that marks only hold at a distance
 */
record Said(Document document, List<Entity> entities, List<Quote> quotes) {
  /** Some write two apostrophes for one mark. */
  private static final int MOST_MARKS = 2;

  private static final String THAT = "that ";
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  Said {
    entities = List.copyOf(entities);
    quotes = quotes.stream().filter(q -> q.kind() != Quote.Kind.SCARE).toList();
  }

  /** The words with their quotation marks, or with “that”: annotators count these with them. */
  Span withMarks(Quote quote) {
    Span words = quote.span();
    boolean direct = quote.kind() == Quote.Kind.DIRECT;
    String text = document.text();
    if (!direct && text.startsWith(THAT, words.start() - THAT.length())) {
      return new Span(words.start() - THAT.length(), words.end());
    }
    int from = words.start();
    int to = words.end();
    for (int i = 0; i < MOST_MARKS && direct; i++) {
      from -= Attribution.isMark(text, from - 1) ? 1 : 0;
      to += Attribution.isMark(text, to) ? 1 : 0;
    }
    return new Span(from, to);
  }

  List<Span> cue(Quote quote) {
    return quote.cue() == null ? List.of() : List.of(quote.cue());
  }

  /** The words for who speaks; where only the speaker is told, the mention nearest to the cue. */
  List<Span> source(Quote quote) {
    if (quote.source() != null) {
      return List.of(quote.source());
    }
    Span cue = quote.cue();
    if (cue == null) {
      return List.of();
    }
    return document.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.contains(cue))
        .findFirst()
        .flatMap(
            sentence ->
                mentions(quote).stream()
                    .filter(sentence::contains)
                    .min(Comparator.comparingInt(m -> distance(m, cue))))
        .map(List::of)
        .orElse(List.of());
  }

  /** Where the text names the speaker. */
  List<Span> mentions(Quote quote) {
    return entities.stream()
        .filter(e -> e.id().equals(quote.speaker()))
        .flatMap(e -> e.mentions().stream())
        .map(Mention::span)
        .toList();
  }

  /** Whether the words for a source mean the speaker; “who” and its like mean the one before. */
  boolean isSpeaker(Quote quote, Span source) {
    if (mentions(quote).stream().anyMatch(source::overlaps)) {
      return true;
    }
    return RELATIVES.contains(source.in(document.text()).toLowerCase(Locale.ROOT))
        && entities.stream()
            .flatMap(e -> e.mentions().stream().map(m -> Map.entry(m.span().end(), e.id())))
            .filter(end -> end.getKey() <= source.start())
            .max(Map.Entry.comparingByKey())
            .filter(end -> end.getValue().equals(quote.speaker()))
            .isPresent();
  }

  private static int distance(Span a, Span b) {
    return Math.max(a.start() - b.end(), b.start() - a.end());
  }
}
