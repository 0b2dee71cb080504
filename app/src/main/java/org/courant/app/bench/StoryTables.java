package org.courant.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.evaluate.report.Markdown;
import org.jspecify.annotations.Nullable;

/** The story stream's figures as tables of the page. */
final class StoryTables {
  private static final int A_DAY = 1_000_000;

  /** How many days' articles a store holds at the usual settings; of others all there ever were. */
  private static final Map<String, Integer> DAYS =
      Map.of(
          "open-stories", 0,
          "story-prints", 3,
          "story-keys", 3,
          "counted-articles", 8,
          "trend-rows", 8,
          "naming-hours", 14);

  private StoryTables() {}

  static String stream(StoryFigures f) {
    return Markdown.table(
        List.of(
            "articles",
            "threads",
            "done /s",
            "cpu ms, stream",
            "cpu ms, broker",
            "restore s",
            "load"),
        List.of(
            List.of(
                Tables.whole(f.articles()),
                String.valueOf(f.threads()),
                Tables.one(f.done()),
                Tables.two(f.processor()),
                Tables.two(f.broker()),
                Tables.one(f.restore()),
                Tables.one(f.machine()))));
  }

  private static String held(@Nullable Integer days) {
    if (days == null) {
      return "for good";
    }
    return days == 0 ? "while it waits" : days + " days";
  }

  static String state(StoryFigures f) {
    List<List<String>> rows = new ArrayList<>();
    double window = 0;
    for (String store : f.bytes().keySet()) {
      Integer days = DAYS.get(store);
      double bytes = f.perArticle(store);
      double held = days == null ? Double.NaN : bytes * days * A_DAY / 1e9;
      window += days == null ? 0 : held;
      rows.add(
          List.of(
              "`" + store + "`",
              Tables.whole(bytes),
              held(days),
              days == null ? "+ " + Tables.two(bytes * A_DAY / 1e9) + " a day" : Tables.one(held)));
    }
    rows.add(List.of("what is let go again", "", "", Tables.one(window)));
    return Markdown.table(
        List.of("store", "bytes an article", "held", "GB at 1,000,000 articles a day"), rows);
  }
}
