package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/**
 * Somebody without a name who turned out to speak or to take a side: “protesters”.
 *
 * @param spans where the text points to them, in order
 */
public record Unnamed(String id, String name, EntityType type, List<Span> spans) {
  /** The entities of a document with those without a name behind them. */
  public static List<Entity> behind(
      List<Entity> entities, List<Unnamed> unnamed, Document document) {
    List<Entity> all = new ArrayList<>(entities);
    BitSet taken = new BitSet();
    entities.forEach(e -> e.mentions().forEach(m -> taken.set(m.span().start(), m.span().end())));
    Prominence prominence = Prominence.among(document, entities);
    for (Unnamed each : unnamed) {
      List<Mention> mentions = each.mentions(taken);
      if (!mentions.isEmpty()) {
        double score = prominence.of(mentions.get(0).span().start(), mentions.size());
        all.add(new Entity(each.id, each.name, each.type, null, null, List.of(), score, mentions));
      }
    }
    return all;
  }

  private List<Mention> mentions(BitSet taken) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans) {
      int next = taken.nextSetBit(span.start());
      if (next < 0 || next >= span.end()) {
        taken.set(span.start(), span.end());
        mentions.add(new Mention(span, Mention.Kind.NOMINAL));
      }
    }
    return mentions;
  }
}
