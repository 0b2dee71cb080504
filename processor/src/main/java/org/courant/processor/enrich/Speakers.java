package org.courant.processor.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Span;

/** Mentions that only say who speaks: “Bell said …”. */
final class Speakers {
  private static final int NEAR = 60;

  private Speakers() {}

  static List<Span> of(Enricher.Findings found) {
    Map<String, Entity> entities = new HashMap<>();
    found.entities().forEach(entity -> entities.put(entity.id(), entity));
    List<Span> spans = new ArrayList<>();
    for (Quote quote : found.quotes()) {
      Entity speaker = quote.speaker() == null ? null : entities.get(quote.speaker());
      Span cue = quote.cue();
      if (speaker != null && cue != null) {
        speaker.mentions().stream()
            .map(Mention::span)
            .filter(m -> m.start() < cue.end() + NEAR && cue.start() < m.end() + NEAR)
            .forEach(spans::add);
      }
    }
    return spans;
  }
}
