package org.courant.evaluate.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which label was given for which; the figures are per cent.
 *
 * @param labels in the order of the tables
 * @param cells how often each kind of case occurs
 */
public record Confusion<L extends Enum<L>>(List<L> labels, Map<Judged<L>, Integer> cells) {
  public Confusion {
    labels = List.copyOf(labels);
    cells = Map.copyOf(cells);
  }

  /** One case: the right label and the one given. */
  public record Judged<L>(L gold, L given) {}

  public static <L extends Enum<L>> Confusion<L> of(Class<L> type, Collection<Judged<L>> cases) {
    Map<Judged<L>, Integer> cells = new HashMap<>();
    cases.forEach(c -> cells.merge(c, 1, Integer::sum));
    return new Confusion<>(List.of(type.getEnumConstants()), cells);
  }

  public int cell(L gold, L given) {
    return cells.getOrDefault(new Judged<>(gold, given), 0);
  }

  public Counts counts(L label) {
    int gold = labels.stream().mapToInt(given -> cell(label, given)).sum();
    int found = labels.stream().mapToInt(l -> cell(l, label)).sum();
    return new Counts(gold, found, cell(label, label));
  }

  public int cases() {
    return labels.stream().mapToInt(l -> counts(l).gold()).sum();
  }

  public double accuracy() {
    int right = labels.stream().mapToInt(l -> cell(l, l)).sum();
    return cases() == 0 ? 0 : 100.0 * right / cases();
  }

  /** The mean of the labels' F1: a rare label counts as much as a frequent one. */
  public double macroF1() {
    return macroF1(labels);
  }

  public double macroF1(Collection<L> of) {
    return of.stream().mapToDouble(l -> counts(l).f1()).average().orElse(0);
  }
}
