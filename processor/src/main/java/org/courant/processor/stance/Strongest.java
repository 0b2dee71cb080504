package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.text.Span;

/** Keeps of each holder, target and label the stance that is shown most surely. */
final class Strongest {
  private static final Comparator<Stance> IN_ORDER =
      Comparator.comparing(Stance::evidence)
          .thenComparing(s -> s.holder().span())
          .thenComparing(s -> s.target().span())
          .thenComparing(Stance::label);

  private Strongest() {}

  /** The strongest in text order, with what else shows the same; of equals, the first. */
  static List<Stance> of(List<Stance> stances, String text) {
    Map<List<Object>, List<Stance>> same = new LinkedHashMap<>();
    stances.stream()
        .sorted(IN_ORDER)
        .forEach(s -> same.computeIfAbsent(key(s, text), key -> new ArrayList<>()).add(s));
    return same.values().stream().map(Strongest::together).sorted(IN_ORDER).toList();
  }

  private static Stance together(List<Stance> same) {
    Stance strongest = same.get(0);
    for (Stance s : same) {
      strongest = s.probability() > strongest.probability() ? s : strongest;
    }
    List<Span> further = new ArrayList<>();
    for (Stance s : same) {
      boolean apart = !s.evidence().overlaps(strongest.evidence());
      if (apart && further.stream().noneMatch(s.evidence()::overlaps)) {
        further.add(s.evidence());
      }
    }
    return strongest.with(further);
  }

  private static List<Object> key(Stance s, String text) {
    String entity = s.target().entity();
    boolean topic = entity == null;
    String target = topic ? Target.topicKey(s.target().span().in(text)) : entity;
    return List.of(s.holder().entity(), topic, target, s.label());
  }
}
