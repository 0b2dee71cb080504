package org.courant.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StanceLabel;
import org.courant.page.Sample;
import org.junit.jupiter.api.Test;

/**
 * How much a view of many articles takes, and how long it thinks; {@code -Dcourant.page.articles=N}
 * for another number, 100,000 for the figures in the reference. Only what it answers is claimed.
 */
class ViewSizeTest {
  private static final int ARTICLES = Integer.getInteger("courant.page.articles", 2_000);
  private static final int ENTITIES = 15;
  private static final int STANCES = 5;
  private static final StanceLabel[] LABELS = StanceLabel.values();

  private final Random random = new Random(1);

  /** A few are named by everybody, most by few. */
  private String entity() {
    double skewed = Math.pow(random.nextDouble(), 4);
    return "entity-" + (int) (skewed * 50_000);
  }

  private EnrichedArticle article(int number) {
    Sample sample =
        Sample.article("https://news.example/2026/11/28/some-section/article-" + number)
            .headline("Headline of a usual length about matter number " + number)
            .source("Source " + random.nextInt(200))
            .text("Headline\n\n" + "Some words of evidence that stand in the text. ".repeat(8));
    String[] named = new String[ENTITIES];
    for (int i = 0; i < ENTITIES; i++) {
      named[i] = entity();
      // Somebody has few roles, and not all articles tell one.
      sample.names(named[i], "role " + Math.floorMod(named[i].hashCode() + random.nextInt(3), 500));
    }
    for (int i = 0; i < STANCES; i++) {
      sample.evidence(10 + i, 70 + i);
      sample.stance(named[random.nextInt(ENTITIES)], named[0], LABELS[random.nextInt(3)]);
    }
    return sample.enriched();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static <T> T timed(String what, Supplier<T> question) {
    T answer = question.get();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long begun = System.nanoTime();
      answer = question.get();
      least = Math.min(least, System.nanoTime() - begun);
    }
    System.out.printf("%s: %.1f ms, the quickest of ten%n", what, least / 1e6);
    return answer;
  }

  @Test
  void viewHoldsAsManyAsItShall() {
    View view = new View(ARTICLES);
    long before = used();
    for (int i = 0; i < ARTICLES; i++) {
      EnrichedArticle article = article(i);
      view.article(article, Place.of(i % 4, i), 1_764_000_000_000L + i, false);
      view.outcome(article.getId(), Place.of(i % 4, i));
    }
    System.out.printf(
        "%d articles: %.1f MB, %.0f bytes each%n",
        ARTICLES, (used() - before) / 1e6, (used() - before) / (double) ARTICLES);
    assertThat(view.size()).isEqualTo(ARTICLES);
    assertThat(timed("list", () -> view.list(Filter.ALL, 100, null)).articles()).hasSize(100);
    Filter rare = new Filter("entity-40000", "Source 7", null, StanceLabel.FAVOR, null);
    timed("list that finds next to nothing", () -> view.list(rare, 100, null));
    assertThat(timed("entity", () -> view.portrait("entity-0"))).isPresent();
    assertThat(timed("facets", view::facets).entities()).hasSize(50);
    assertThat(timed("suggestions", () -> view.suggest("entity-4", 10)).entities()).hasSize(10);
    String first = "https://news.example/2026/11/28/some-section/article-0";
    assertThat(timed("article", () -> view.known(first))).isPresent();
  }
}
