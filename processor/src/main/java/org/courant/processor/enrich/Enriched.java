package org.courant.processor.enrich;

import java.util.List;
import java.util.Map;
import org.courant.processor.author.Attitude;
import org.courant.processor.entity.Entity;
import org.courant.processor.quote.Quote;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Document;

/**
 * An article with all that was found in it.
 *
 * @param headline cleaned
 * @param attitudes the author's, by entity id; none for what has no side to be on
 * @param warnings what was odd without stopping it
 * @param models name → version of every model and lexicon that had a say
 * @param read how many UTF-16 units of the text the engine looked at; less than all when truncated
 */
public record Enriched(
    String headline,
    Document document,
    List<Entity> entities,
    Map<String, Attitude> attitudes,
    List<Quote> quotes,
    List<Stance> stances,
    List<String> warnings,
    Map<String, String> models,
    int read)
    implements Enrichment {
  public Enriched {
    entities = List.copyOf(entities);
    attitudes = Map.copyOf(attitudes);
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    warnings = List.copyOf(warnings);
    models = Map.copyOf(models);
  }
}
