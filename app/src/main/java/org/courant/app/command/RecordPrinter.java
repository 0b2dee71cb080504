package org.courant.app.command;

import java.io.PrintStream;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.app.view.ArticleView;
import org.courant.app.view.RecordLine;
import org.courant.app.view.StoryLine;
import org.courant.app.view.Style;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.schemas.RecordJson;
import org.jspecify.annotations.Nullable;

/** Records of any output topic, for programs or for people. */
final class RecordPrinter {
  private final PrintStream out;
  private final boolean json;
  private final ArticleView articles;
  private final RecordLine lines;
  private final StoryLine stories;

  RecordPrinter(PrintStream out, boolean json, Style style, int width) {
    this.out = out;
    this.json = json;
    this.articles = new ArticleView(style, width);
    this.lines = new RecordLine(style, width);
    this.stories = new StoryLine(style, width);
  }

  /** A null value is a retraction of the key. */
  void print(String key, @Nullable SpecificRecordBase value) {
    out.println(json ? json(key, value) : text(key, value));
    out.flush();
  }

  private static String json(String key, @Nullable SpecificRecordBase value) {
    return value != null ? RecordJson.line(value) : RecordJson.retraction(key);
  }

  private String text(String key, @Nullable SpecificRecordBase value) {
    if (value instanceof EnrichedArticle article) {
      return articles.render(article);
    }
    if (value instanceof EntityObservation entity) {
      return lines.of(entity);
    }
    if (value instanceof StanceObservation stance) {
      return lines.of(stance);
    }
    if (value instanceof Outcome outcome) {
      return lines.of(outcome);
    }
    return value == null ? lines.retraction(key) : stories.of(value);
  }
}
