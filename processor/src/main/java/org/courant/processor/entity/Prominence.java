package org.courant.processor.entity;

import java.util.List;
import java.util.function.ToIntFunction;
import org.courant.processor.text.Document;

/**
 * How much an article is about an entity: 0.4 for standing in the headline, up to 0.2 for standing
 * early, up to 0.4 for standing often, by the root of its share of the most frequent one's
 * mentions. Never less for a mention more, a place nearer the start, or one in the headline.
 */
record Prominence(int headline, int length, int most) {
  static Prominence of(Document document, List<Draft> drafts) {
    return new Prominence(
        headline(document), document.text().length(), most(drafts, d -> d.mentions().size()));
  }

  static Prominence among(Document document, List<Entity> entities) {
    return new Prominence(
        headline(document), document.text().length(), most(entities, e -> e.mentions().size()));
  }

  private static <T> int most(List<T> all, ToIntFunction<T> mentions) {
    return all.stream().mapToInt(mentions).max().orElse(1);
  }

  private static int headline(Document document) {
    return document.sentences().stream()
        .filter(s -> s.headline())
        .mapToInt(s -> s.span().end())
        .max()
        .orElse(0);
  }

  double of(Draft draft) {
    List<Mention> mentions = draft.mentions();
    return of(mentions.get(0).span().start(), mentions.size());
  }

  /** 0 to 1 in hundredths, by the offset of the first mention and the number of all. */
  double of(int first, int mentions) {
    double score = first < headline ? 0.4 : 0;
    score += 0.2 * (1 - (double) first / length);
    score += 0.4 * Math.sqrt((double) Math.min(mentions, most) / most);
    return Math.round(Math.min(1, score) * 100) / 100.0;
  }
}
