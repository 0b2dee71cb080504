package org.courant.evaluate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.stance.Holder;
import org.courant.processor.stance.Stance;
import org.courant.processor.stance.Target;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

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

  /** The product's surest stance between the two, or {@link Direction#NEUTRAL}. */
  Direction read(PairedSentence pair) {
    String text = pair.sentence();
    Document document = new Document(text, "en", SentenceSplitter.split(text, 0), null);
    List<Entity> entities = new ArrayList<>(enricher.names(document));
    Party p = party("given-p", pair.p(), text, entities);
    Party q = party("given-q", pair.q(), text, entities);
    return enricher.findings(document, entities).stances().stream()
        .filter(s -> direction(s, p, q) != null)
        .max(Comparator.comparingDouble(Stance::probability))
        .map(s -> direction(s, p, q))
        .orElse(Direction.NEUTRAL);
  }

  private static @Nullable Direction direction(Stance stance, Party p, Party q) {
    if (stance.label() == Stance.Label.NEUTRAL) {
      return null;
    }
    boolean favor = stance.label() == Stance.Label.FAVOR;
    if (p.holds(stance.holder()) && q.isTarget(stance.target())) {
      return favor ? Direction.P_FOR_Q : Direction.P_AGAINST_Q;
    }
    if (q.holds(stance.holder()) && p.isTarget(stance.target())) {
      return favor ? Direction.Q_FOR_P : Direction.Q_AGAINST_P;
    }
    return null;
  }

  private static Party party(String id, Span span, String text, List<Entity> entities) {
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
    return new Party(span, found);
  }

  /**
   * One of the two.
   *
   * @param entities ids of those named there
   */
  private record Party(Span span, Set<String> entities) {
    boolean holds(Holder holder) {
      return entities.contains(holder.entity());
    }

    boolean isTarget(Target target) {
      return (target.entity() != null && entities.contains(target.entity()))
          || target.span().overlaps(span);
    }
  }
}
