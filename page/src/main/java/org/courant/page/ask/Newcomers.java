package org.courant.page.ask;

import java.util.List;
import org.courant.avro.Novelty;
import org.courant.page.answer.Counts;
import org.courant.page.answer.Portrait;
import org.courant.page.answer.Portrait.Newness;
import org.courant.page.answer.Summary;
import org.courant.page.read.Records;
import org.courant.page.read.UnavailableException;
import org.courant.page.view.Place;
import org.courant.page.view.View;
import org.jspecify.annotations.Nullable;

/** How new an entity is: read from what was said of the newest article that names it. */
final class Newcomers {
  /** The story stream may lag a little behind. */
  private static final int TRIED = 3;

  private final View view;
  private final Records records;

  Newcomers(View view, Records records) {
    this.view = view;
    this.records = records;
  }

  Portrait complete(Portrait portrait) {
    return portrait.with(newness(portrait));
  }

  private @Nullable Newness newness(Portrait portrait) {
    for (Summary article : portrait.recent().stream().limit(TRIED).toList()) {
      for (Novelty novelty : novelty(article)) {
        if (novelty.getEntityId().equals(portrait.id())) {
          return new Newness(Counts.of(novelty.getArticles()), Counts.of(novelty.getOriginals()));
        }
      }
    }
    return null;
  }

  private List<Novelty> novelty(Summary article) {
    try {
      long place = view.known(article.id()).map(known -> known.novelty()).orElse(Place.NONE);
      return records.novelty(article.id(), article.version(), place);
    } catch (UnavailableException e) {
      return List.of(); // The rest of the portrait is worth showing without it.
    }
  }
}
