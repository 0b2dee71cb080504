package org.courant.app.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;

/** Who stands where, the surest first and the neutral last. */
final class StanceLines {
  /** Enough to get the drift of an article; the record has them all. */
  static final int MOST = 12;

  private static final Comparator<Stance> SUREST_FIRST =
      comparing((Stance stance) -> stance.getLabel() == StanceLabel.NEUTRAL)
          .thenComparing(Stance::getProbability, reverseOrder());

  private StanceLines() {}

  static List<Line> of(Page page, EnrichedArticle article, Names names) {
    List<StanceLine> stances =
        article.getStances().stream()
            .sorted(SUREST_FIRST)
            .limit(MOST)
            .map(stance -> line(article, stance, names))
            .toList();
    int pair = stances.stream().mapToInt(line -> line.pairWidth(page)).max().orElse(0);
    return Stream.concat(
            stances.stream().map(line -> line.write(page, page.line().space(2), pair)),
            More.of(page, article.getStances().size() - stances.size()).stream())
        .toList();
  }

  private static StanceLine line(EnrichedArticle article, Stance stance, Names names) {
    return new StanceLine(
        names.of(stance.getHolder().getEntity()),
        stance.getLabel(),
        target(stance.getTarget(), names),
        Words.between(
            article.getText(), stance.getEvidence().getStart(), stance.getEvidence().getEnd()),
        stance.getProbability(),
        stance.getQuoted(),
        stance.getNegated(),
        stance.getFurtherEvidence().size());
  }

  private static String target(Target target, Names names) {
    return target.getEntity() == null ? target.getText() : names.of(target.getEntity());
  }
}
