package org.courant.app.bench;

import java.time.Instant;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.processor.enrich.Article;

/** Articles as ingest would have read them. */
final class Items {
  private Items() {}

  static Item of(Article article, String id, Instant seen) {
    Draft draft = new Draft();
    draft.headline = article.headline();
    draft.standfirst = article.standfirst();
    draft.body = article.body();
    draft.language = article.language();
    draft.seen = seen;
    return draft.item(id);
  }
}
