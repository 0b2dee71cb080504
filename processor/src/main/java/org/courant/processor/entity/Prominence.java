package org.courant.processor.entity;

import java.util.List;
import org.courant.processor.text.Document;

/**
 * How much an article is about an entity: 0.4 for standing in the headline, up to 0.2 for standing
 * early, up to 0.4 for standing often, by the root of its share of the most frequent one's
 * mentions. Never less for a mention more, a place nearer the start, or one in the headline.
 */
record Prominence(int headline, int length, int most) {
  static Prominence of(Document document, List<Draft> drafts) {
    int headline =
        document.sentences().stream()
            .filter(s -> s.headline())
            .mapToInt(s -> s.span().end())
            .max()
            .orElse(0);
    int most = drafts.stream().mapToInt(d -> d.mentions().size()).max().orElse(1);
    return new Prominence(headline, document.text().length(), most);
  }

  double of(Draft draft) {
    List<Mention> mentions = draft.mentions();
    return of(mentions.get(0).span().start(), mentions.size());
  }

  /** 0 to 1 in hundredths, by the offset of the first mention and the number of all. */
  double of(int first, int mentions) {
    double score = first < headline ? 0.4 : 0;
    score += 0.2 * (1 - (double) first / length);
    score += 0.4 * Math.sqrt((double) mentions / most);
    return Math.round(Math.min(1, score) * 100) / 100.0;
  }
}
