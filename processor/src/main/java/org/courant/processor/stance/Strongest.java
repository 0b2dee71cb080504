package org.courant.processor.stance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps of each holder, target and label the stance that is shown most surely. */
final class Strongest {
  private static final Comparator<Stance> IN_ORDER =
      Comparator.comparing(Stance::evidence)
          .thenComparing(s -> s.holder().span())
          .thenComparing(s -> s.target().span())
          .thenComparing(Stance::label);

  private Strongest() {}

  /** The strongest in text order; of equals, the first. */
  static List<Stance> of(List<Stance> stances, String text) {
    Map<List<Object>, Stance> kept = new LinkedHashMap<>();
    stances.stream()
        .sorted(IN_ORDER)
        .forEach(
            s -> kept.merge(key(s, text), s, (a, b) -> b.probability() > a.probability() ? b : a));
    return kept.values().stream().sorted(IN_ORDER).toList();
  }

  private static List<Object> key(Stance s, String text) {
    String entity = s.target().entity();
    boolean topic = entity == null;
    String target = topic ? Target.topicKey(s.target().span().in(text)) : entity;
    return List.of(s.holder().entity(), topic, target, s.label());
  }
}
