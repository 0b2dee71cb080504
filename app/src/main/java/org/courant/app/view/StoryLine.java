package org.courant.app.view;

import java.util.Locale;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.avro.CopyRelation;
import org.courant.avro.Earlier;
import org.courant.avro.Novelty;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;

/** The records of the story stream, one line each, without its end; safe to print. */
public final class StoryLine {
  private static final int ID = 50;

  private final Page page;

  /**
   * Lines in a style.
   *
   * @param width columns of the terminal; 80 to 120 are used
   */
  public StoryLine(Style style, int width) {
    page = new Page(style, width);
  }

  public String of(SpecificRecordBase record) {
    if (record instanceof StoryMembership membership) {
      return of(membership);
    }
    if (record instanceof StoryMerge merge) {
      return of(merge);
    }
    if (record instanceof Trend trend) {
      return of(trend);
    }
    return record instanceof Novelty novelty ? of(novelty) : record.toString();
  }

  private String of(StoryMembership membership) {
    Line line =
        page.line()
            .add(Tone.NAME, Words.shorten(membership.getStoryId(), ID))
            .then(Tone.FAINT, "←")
            .then(
                Tone.BODY,
                Words.shorten(membership.getArticleId(), ID) + " v" + membership.getVersion());
    return membership.getRelation() == CopyRelation.FIRST
        ? line.then(Tone.FOR, "first").toString()
        : line.then(
                Tone.NOTICE,
                word(membership.getRelation())
                    + " "
                    + Words.shorten(String.valueOf(membership.getCopyOf()), ID))
            .then(Tone.FAINT, String.format(Locale.ROOT, "%.2f", membership.getSimilarity()))
            .toString();
  }

  private static String word(CopyRelation relation) {
    return relation.toString().toLowerCase(Locale.ROOT).replace('_', ' ') + " of";
  }

  private String of(StoryMerge merge) {
    return page.line()
        .add(Tone.NAME, Words.shorten(merge.getStoryId(), ID))
        .then(Tone.FAINT, "goes on as")
        .then(Tone.NAME, Words.shorten(merge.getInto(), ID))
        .toString();
  }

  private String of(Trend trend) {
    Line line = page.line().add(Tone.FAINT, trend.getPeriod() + " " + trend.getStart());
    if (trend.getKind() == TrendKind.ENTITY) {
      return line.then(Tone.NAME, Words.shorten(trend.getName(), ID))
          .then(Tone.BODY, tally(trend.getArticles()) + " articles")
          .then(Tone.FAINT, tally(trend.getMentions()) + " mentions")
          .toString();
    }
    return line.then(Tone.NAME, Words.shorten(String.valueOf(trend.getHolderName()), ID))
        .then(Tone.FAINT, "→")
        .then(Tone.NAME, Words.shorten(trend.getName(), ID))
        .then(Tone.FOR, "for " + tally(trend.getFavor()))
        .then(Tone.AGAINST, "against " + tally(trend.getAgainst()))
        .toString();
  }

  /** Originals, and copies behind a plus. */
  private static String tally(Tally tally) {
    return tally.getCopies() == 0
        ? String.valueOf(tally.getOriginals())
        : tally.getOriginals() + "+" + tally.getCopies();
  }

  private String of(Novelty novelty) {
    Earlier articles = novelty.getArticles();
    return page.line()
        .add(Tone.NAME, Words.shorten(novelty.getName(), ID))
        .then(
            Tone.BODY,
            "named before in %d articles in 12 h, %d in 24 h, %d in 7 d"
                .formatted(articles.getHours12(), articles.getHours24(), articles.getDays7()))
        .then(Tone.FAINT, Words.shorten(novelty.getArticleId(), ID))
        .toString();
  }
}
