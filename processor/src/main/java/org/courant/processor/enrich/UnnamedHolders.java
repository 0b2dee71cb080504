package org.courant.processor.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Unnamed;
import org.courant.processor.quote.Party;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.Words;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Document;

/**
 * Makes entities of those who have no name and speak or take a side; all others without a name stay
 * out, since “officials” who do neither tell nobody anything.
 */
final class UnnamedHolders {
  private UnnamedHolders() {}

  static List<Entity> behind(
      List<Entity> entities, Document document, List<Quote> quotes, List<Stance> stances) {
    Set<String> ids = new TreeSet<>();
    quotes.stream().map(Quote::speaker).filter(id -> id != null).forEach(ids::add);
    stances.forEach(s -> ids.add(s.holder().entity()));
    stances.stream().map(s -> s.target().entity()).filter(id -> id != null).forEach(ids::add);
    entities.forEach(e -> ids.remove(e.id()));
    if (ids.isEmpty()) {
      return entities;
    }
    Words words = Words.of(document, entities);
    List<Unnamed> unnamed = new ArrayList<>();
    for (String id : ids) {
      List<Party> parties = words.parties(id);
      if (!parties.isEmpty()) {
        unnamed.add(unnamed(parties));
      }
    }
    return Unnamed.behind(entities, unnamed, document);
  }

  private static Unnamed unnamed(List<Party> parties) {
    Party first = parties.get(0);
    return new Unnamed(
        first.id(),
        first.name(),
        first.many() ? EntityType.GROUP : EntityType.ORGANIZATION,
        parties.stream().map(Party::span).toList());
  }
}
