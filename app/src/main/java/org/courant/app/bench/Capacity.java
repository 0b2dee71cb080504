package org.courant.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.courant.evaluate.report.Markdown;

/**
 * What a volume of news would take, computed from what one article was measured to cost.
 *
 * @param articles to do
 * @param seconds within which
 */
record Capacity(String name, double articles, double seconds) {
  /** Of a core; the rest is for bursts. */
  private static final double USED = .7;

  private static final double DAY = 86_400;

  private static final List<Capacity> ASKED =
      List.of(
          new Capacity("1 million a day", 1e6, DAY),
          new Capacity("10 million a day", 1e7, DAY),
          new Capacity("a backfill of 1.3 billion in 30 days", 1.3e9, 30 * DAY));

  static String table(List<EngineFigures> engines, double transport) {
    List<List<String>> rows = new ArrayList<>();
    for (Capacity each : ASKED) {
      for (EngineFigures engine : engines) {
        rows.add(each.row(engine, engine.all() + engine.collecting() + transport));
      }
    }
    return Markdown.table(
        List.of("news", "profile", "articles/s", "ms an article", "cores", "core hours in all"),
        rows);
  }

  private List<String> row(EngineFigures engine, double millis) {
    double rate = articles / seconds;
    return List.of(
        name,
        engine.profile().name().toLowerCase(Locale.ROOT),
        Tables.one(rate),
        Tables.one(millis),
        Tables.one(Math.max(.1, rate * millis / 1000 / USED)),
        Tables.whole(articles * millis / 3.6e6));
  }
}
