package org.courant.app.view;

import java.util.List;
import java.util.Locale;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.StanceObservation;

/** The records of the other topics, one line each, without its end; safe to print. */
public final class RecordLine {
  private static final int KIND = 11;

  private final Page page;

  /**
   * @param width columns of the terminal; 80 to 120 are used
   */
  public RecordLine(Style style, int width) {
    page = new Page(style, width);
  }

  public String of(EntityObservation entity) {
    Line line = opened(entity.getRetracted());
    line.add(Tone.NAME, Words.shorten(entity.getName(), page.width() / 3))
        .then(Tone.FAINT, entity.getType().toString().toLowerCase(Locale.ROOT))
        .then(Tone.BODY, "×" + entity.getMentions());
    if (!entity.getRoles().isEmpty()) {
      line.then(Tone.BODY, "(" + Words.shorten(String.join(", ", entity.getRoles()), 30) + ")");
    }
    return line.space(2)
        .add(Tone.FAINT, where(entity.getArticleId(), entity.getVersion()))
        .toString();
  }

  public String of(StanceObservation stance) {
    StanceLine line =
        new StanceLine(
            stance.getHolderName(),
            stance.getLabel(),
            stance.getTargetName(),
            stance.getEvidence(),
            stance.getProbability(),
            stance.getQuoted(),
            stance.getNegated(),
            0);
    return line.write(page, opened(stance.getRetracted()), line.pairWidth(page)).toString();
  }

  public String of(Outcome outcome) {
    Line line =
        page.line()
            .add(tone(outcome.getKind()), outcome.getKind().toString())
            .to(KIND)
            .add(Tone.BODY, where(outcome.getArticleId(), outcome.getVersion()));
    String place = outcome.getTopic() + "-" + outcome.getPartition() + "@" + outcome.getOffset();
    line.space(2).add(Tone.FAINT, place);
    if (outcome.getReason() != null) {
      line.space(2).add(Tone.BODY, outcome.getReason());
    }
    return warned(line, outcome.getWarnings()).toString();
  }

  /** A tombstone on {@code news.enriched}: the article has been taken back. */
  public String retraction(String articleId) {
    return page.line()
        .add(Tone.AGAINST, "RETRACTED")
        .to(KIND)
        .add(Tone.BODY, articleId)
        .then(Tone.FAINT, "was taken back by its publisher")
        .toString();
  }

  private Line opened(boolean retracted) {
    return retracted ? page.line().add(Tone.NOTICE, "withdrawn").space(2) : page.line();
  }

  private static Line warned(Line line, List<String> warnings) {
    warnings.forEach(warning -> line.space(2).add(Tone.NOTICE, "! " + warning));
    return line;
  }

  private static String where(String articleId, int version) {
    return Words.shorten(articleId, 50) + " v" + version;
  }

  private static Tone tone(OutcomeKind kind) {
    return switch (kind) {
      case ENRICHED -> Tone.FOR;
      case REJECTED -> Tone.AGAINST;
      case STALE, RETRACTED, HELD -> Tone.NOTICE;
      case DUPLICATE, UNKNOWN -> Tone.FAINT;
    };
  }
}
