package org.courant.processor.entity;

import java.util.List;
import org.courant.processor.text.Document;

/** How much an article is about an entity: headline 0.4, early 0.2, often 0.4. */
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

  /** 0 to 1 in hundredths. */
  double of(Draft draft) {
    int first = draft.first().start();
    double score = first < headline ? 0.4 : 0;
    score += 0.2 * (1 - (double) first / length);
    score += 0.4 * draft.mentions().size() / most;
    return Math.round(Math.min(1, score) * 100) / 100.0;
  }
}
