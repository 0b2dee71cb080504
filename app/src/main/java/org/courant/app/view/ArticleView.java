package org.courant.app.view;

import java.util.ArrayList;
import java.util.List;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;

/** An enriched article for a person: what it is, whom it names, who said what, who stands where. */
public final class ArticleView {
  private final Page page;

  /**
   * @param width columns of the terminal; 80 to 120 are used
   */
  public ArticleView(Style style, int width) {
    page = new Page(style, width);
  }

  /** Several lines, each ended by {@code \n}; safe to print whatever the article says. */
  public String render(EnrichedArticle article) {
    List<Line> lines = new ArrayList<>(headline(article));
    lines.add(byline(article));
    Names names = Names.of(article);
    section(lines, "", EntityLines.of(page, article));
    section(lines, "Who said what", QuoteLines.of(page, article, names));
    section(lines, "Who stands where", StanceLines.of(page, article, names));
    section(lines, "", notes(article));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private void section(List<Line> lines, String heading, List<Line> content) {
    if (content.isEmpty()) {
      return;
    }
    lines.add(page.line());
    if (!heading.isEmpty()) {
      lines.add(page.line().add(Tone.HEADING, heading));
    }
    lines.addAll(content);
  }

  private List<Line> headline(EnrichedArticle article) {
    String headline = Printable.line(article.getHeadline());
    return Words.wrap(headline.isEmpty() ? "(no headline)" : headline, page.width()).stream()
        .map(line -> page.line().add(Tone.HEADLINE, line))
        .toList();
  }

  private Line byline(EnrichedArticle article) {
    Line line = page.line();
    if (article.getSource() != null) {
      part(line, Tone.FAINT, Words.shorten(article.getSource(), page.name()));
    }
    if (article.getPublished() != null) {
      part(line, Tone.FAINT, Dates.minute(article.getPublished()));
    }
    part(line, Tone.FAINT, article.getLanguage());
    part(line, Tone.FAINT, "version " + article.getVersion());
    return article.getVersion() > 1 ? part(line, Tone.NOTICE, "corrected") : line;
  }

  private static Line part(Line line, Tone tone, String text) {
    return line.used() == 0 ? line.add(tone, text) : line.then(Tone.FAINT, "·").then(tone, text);
  }

  private List<Line> notes(EnrichedArticle article) {
    List<Line> notes = new ArrayList<>();
    if (article.getEntities().isEmpty() && article.getStances().isEmpty()) {
      notes.add(page.line().add(Tone.FAINT, "No names or stances found in this text."));
    }
    Coverage coverage = article.getProvenance().getCoverage();
    if (coverage.getTruncated()) {
      String part = "Only the first %,d of %,d characters were read.";
      int all = Words.width(article.getText());
      notes.add(page.line().add(Tone.NOTICE, part.formatted(coverage.getRead(), all)));
    }
    if (article.getRights() != null) {
      notes.add(page.line().add(Tone.FAINT, article.getRights()));
    }
    return notes;
  }
}
