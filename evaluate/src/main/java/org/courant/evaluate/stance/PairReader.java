package org.courant.evaluate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.stance.Given;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;

/**
 * Asks the product's stage of stance about two given stretches of one sentence. Where the product
 * names nobody at one of them, an entity that may hold a stance is put there, since the set gives
 * both.
 */
final class PairReader {
  private final Enricher enricher;

  PairReader(Enricher enricher) {
    this.enricher = enricher;
  }

  /** What words and network say of the two together. */
  Given read(PairedSentence pair) {
    String text = pair.sentence();
    Document document = new Document(text, "en", SentenceSplitter.split(text, 0), null);
    List<Entity> entities = new ArrayList<>(enricher.names(document));
    Set<String> p = party("given-p", pair.p(), text, entities);
    Set<String> q = party("given-q", pair.q(), text, entities);
    return enricher.between(document, entities, pair.p(), pair.q(), p, q);
  }

  static Direction direction(Given given) {
    return switch (given.label()) {
      case NEUTRAL -> Direction.NEUTRAL;
      case FAVOR -> given.byFirst() ? Direction.P_FOR_Q : Direction.Q_FOR_P;
      case AGAINST -> given.byFirst() ? Direction.P_AGAINST_Q : Direction.Q_AGAINST_P;
    };
  }

  private static Set<String> party(String id, Span span, String text, List<Entity> entities) {
    Set<String> found =
        entities.stream()
            .filter(e -> e.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
            .map(Entity::id)
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      Mention mention = new Mention(span, Mention.Kind.NAME);
      entities.add(
          new Entity(
              id,
              span.in(text),
              EntityType.ORGANIZATION,
              null,
              null,
              List.of(),
              0,
              List.of(mention)));
      found = Set.of(id);
    }
    return found;
  }
}
