package org.courant.processor.stance;

import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Document;

/** Finds who stands where on whom or what. */
public final class StanceFinder {
  private StanceFinder() {}

  public static StanceFinder english() {
    return new StanceFinder();
  }

  public List<Stance> find(Document document, List<Entity> entities, List<Quote> quotes) {
    return List.of();
  }
}
