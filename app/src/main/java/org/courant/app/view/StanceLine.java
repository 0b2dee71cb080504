package org.courant.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.courant.avro.StanceLabel;

/** {@code Lavrov ✗ against United States “accused the U.S. of meddling…” 0.85 quoted}. */
record StanceLine(
    String holder,
    StanceLabel label,
    String target,
    String evidence,
    double probability,
    boolean quoted,
    boolean negated,
    int further) {
  private static final int GAP = 2;

  StanceLine {
    holder = Printable.line(holder);
    target = Printable.line(target);
  }

  /** How many columns holder, label and target take together. */
  int pairWidth(Page page) {
    Line line = new Line(Style.PLAIN, page.width());
    writePair(page, line);
    return line.used();
  }

  /**
   * Writes at the end of what the line has.
   *
   * @param pair columns kept for holder, label and target, so that the evidence stands aligned
   */
  Line write(Page page, Line line, int pair) {
    int evidenceColumn = line.used() + pair + GAP;
    writePair(page, line);
    line.to(evidenceColumn);
    String figure = String.format(Locale.ROOT, "%.2f", probability);
    String marks = String.join(", ", marks());
    int after = GAP + figure.length() + (marks.isEmpty() ? 0 : 1 + marks.length());
    line.add(Tone.BODY, Quoted.within(evidence, line.room() - after));
    line.space(GAP).add(Tone.FAINT, figure);
    return marks.isEmpty() ? line : line.then(Tone.NOTICE, marks);
  }

  private void writePair(Page page, Line line) {
    line.add(Tone.NAME, Words.shorten(holder, page.name()))
        .then(tone(), verdict())
        .then(Tone.NAME, Words.shorten(target, page.name()));
  }

  private List<String> marks() {
    List<String> marks = new ArrayList<>();
    if (quoted) {
      marks.add("quoted");
    }
    if (negated) {
      marks.add("negated");
    }
    if (further > 0) {
      marks.add("+" + further);
    }
    return marks;
  }

  private Tone tone() {
    return switch (label) {
      case FAVOR -> Tone.FOR;
      case AGAINST -> Tone.AGAINST;
      case NEUTRAL -> Tone.FAINT;
    };
  }

  private String verdict() {
    return switch (label) {
      case FAVOR -> "✓ for";
      case AGAINST -> "✗ against";
      case NEUTRAL -> "– neutral on";
    };
  }
}
