package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a burst does to the browser, and how soon the first view is there with many articles behind
 * it. Times are printed and not judged: they are the machine's; what is judged is counted.
 */
@Tag("browser")
class PageLoadIT {
  private static final int BURST = 1_000;
  private static final int PARTS = 4;
  private static final int BEHIND = Integer.getInteger("courant.browser.articles", 0);

  /** Every task over 50 ms since the page was opened, as the browser itself sees it. */
  private static final String WATCH_TASKS =
      """
      window.tasks = [];
      new PerformanceObserver((list) => list.getEntries().forEach((e) => window.tasks.push(e.duration)))
        .observe({ type: 'longtask', buffered: true });
      """;

  private static final String FIRST_ROW = "performance.getEntriesByName('first-rows')[0].startTime";

  private static final String BEHIND_IT =
      "parseInt(document.querySelector('.behind').textContent.replaceAll(',', ''))";

  @TempDir private static Path dir;

  @Test
  void burstLeavesABoundedListThatStillAnswers() throws Exception {
    // Copies of what is made by the thousand are not the question here.
    try (Watched node = Watched.start(dir, BEHIND == 0);
        Browser browser = Browser.on(node.page())) {
      if (BEHIND > 0) {
        Archive.fill(node, BEHIND);
        browser.go("/");
        browser.awaitTrue(BEHIND_IT + " >= " + BEHIND, 5);
      }
      node.publish("first.jsonl", Texts.many(0, 1));
      browser.go("/");
      browser.find("[data-id='burst-0']");
      browser.run(WATCH_TASKS);
      long before = browser.busyMs();
      for (int part = 0; part < PARTS; part++) {
        int n = BURST / PARTS;
        node.publish("burst.jsonl", Texts.many(1 + part * n, n));
      }
      browser.awaitTrue("document.querySelector('[data-id=burst-" + BURST + "]')", 5);
      assertThat(browser.count(".rows > li")).isLessThanOrEqualTo(200);
      browser.picture("burst");
      System.out.printf(
          "browser: burst of %d articles: %d ms of processor time in the page's main thread;"
              + " %d tasks over 50 ms, %d over 100 ms, longest %d ms%n",
          BURST,
          browser.busyMs() - before,
          browser.number("window.tasks.length"),
          browser.number("window.tasks.filter((t) => t > 100).length"),
          browser.number("Math.max(0, ...window.tasks)"));
      browser.go("/");
      browser.find(".row");
      System.out.printf(
          "browser: first view with %s behind it: first rows after %d ms, %d files%n",
          browser.text(".behind"),
          browser.number(FIRST_ROW),
          browser.number("performance.getEntriesByType('resource').length"));
      browser.click(".pause");
      browser.awaitText(".pause", "Resume");
    }
  }
}
