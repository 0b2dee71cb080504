package org.courant.app.view;

import java.util.ArrayList;
import java.util.List;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Quote;
import org.courant.avro.QuoteKind;
import org.courant.avro.Span;

/** Who said what, in the order of the text: {@code Lena Marotti “We will not be lectured…”}. */
final class QuoteLines {
  /** Enough to get the drift of an article; the record has them all. */
  static final int MOST = 8;

  private QuoteLines() {}

  static List<Line> of(Page page, EnrichedArticle article, Names names) {
    List<Quote> speech =
        article.getQuotes().stream().filter(quote -> quote.getKind() != QuoteKind.SCARE).toList();
    List<Quote> shown = speech.subList(0, Math.min(MOST, speech.size()));
    int column =
        shown.stream()
            .map(quote -> Words.width(speaker(page, article, quote, names)))
            .max(Integer::compare)
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (Quote quote : shown) {
      Tone tone = quote.getSpeaker() == null ? Tone.FAINT : Tone.NAME;
      Line line =
          page.line().space(2).add(tone, speaker(page, article, quote, names)).to(column + 4);
      lines.add(line.add(Tone.BODY, words(article, quote, line.room())));
    }
    More.of(page, speech.size() - shown.size()).ifPresent(lines::add);
    return lines;
  }

  /** Who was named, or the words for who was not: “critics”. */
  private static String speaker(Page page, EnrichedArticle article, Quote quote, Names names) {
    Span source = quote.getSource();
    String speaker =
        quote.getSpeaker() != null || source == null
            ? names.ofSpeaker(quote.getSpeaker())
            : Words.between(article.getText(), source.getStart(), source.getEnd());
    return Words.shorten(Printable.line(speaker), page.name());
  }

  private static String words(EnrichedArticle article, Quote quote, int room) {
    String words = Words.between(article.getText(), quote.getStart(), quote.getEnd());
    return quote.getKind() == QuoteKind.INDIRECT
        ? Words.shorten(Printable.line(words), room)
        : Quoted.within(words, room);
  }
}
