package org.courant.processor.stance;

import java.util.List;
import org.courant.processor.text.Span;

/**
 * Who stands where on whom or what.
 *
 * @param probability of the label, 0 to 1; what the stage gives is always more than 0
 * @param evidence the shortest stretch that shows it
 * @param quoted whether the evidence stands in somebody's words
 * @param negated whether a negation turned the label
 * @param headline whether it stands in the headline
 * @param further other stretches that show the same of the same two, in text order
 */
public record Stance(
    Holder holder,
    Target target,
    Label label,
    double probability,
    Span evidence,
    boolean quoted,
    boolean negated,
    boolean headline,
    List<Span> further) {

  public Stance {
    further = List.copyOf(further);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("stance probability " + probability + " must be 0 to 1");
    }
  }

  /** Shown in one place only. */
  public Stance(
      Holder holder,
      Target target,
      Label label,
      double probability,
      Span evidence,
      boolean quoted,
      boolean negated,
      boolean headline) {
    this(holder, target, label, probability, evidence, quoted, negated, headline, List.of());
  }

  Stance with(double other) {
    return new Stance(holder, target, label, other, evidence, quoted, negated, headline, further);
  }

  Stance with(List<Span> others) {
    return new Stance(
        holder, target, label, probability, evidence, quoted, negated, headline, others);
  }

  public enum Label {
    FAVOR,
    AGAINST,
    NEUTRAL;

    Label opposite() {
      return switch (this) {
        case FAVOR -> AGAINST;
        case AGAINST -> FAVOR;
        case NEUTRAL -> NEUTRAL;
      };
    }
  }
}
