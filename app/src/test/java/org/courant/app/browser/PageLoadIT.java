package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What many live articles do to the browser. Times are printed and not judged: they are the
 * machine's. What is judged is counted: how many rows a frame gets, and how many the list.
 */
@Tag("browser")
@ExtendWith(OnePage.class)
class PageLoadIT {
  private static final int BEHIND = 300;
  private static final int BURST = 1_000;
  private static final int A_MINUTE = 1_000;
  private static final int SECONDS = 15;

  /** The rows of a frame are put in at once, so that an observer is told of them together. */
  private static final String WATCH_ROWS =
      """
      window.most = 0;
      new MutationObserver((records) => {
        const rows = records.flatMap((r) => [...r.addedNodes]).filter((n) => n.matches('.row'));
        window.most = Math.max(window.most, rows.length);
      }).observe(document.querySelector('.rows'), { childList: true });
      """;

  @Test
  void listTakesAThousandAMinuteAndABurst() throws Exception {
    try (OwnPage page = OwnPage.on(OnePage.node(), new Topics("load"))) {
      page.write(Archive.articles(0, BEHIND));
      try (Browser traced = Browser.tracing()) {
        Browser browser = traced.at(page.address());
        browser.go("/");
        browser.find("[data-id='archive-" + (BEHIND - 1) + "']");
        browser.awaitText("#link-state", "Connected");
        browser.run(WATCH_ROWS);

        Tasks.mark(browser, "paced");
        int last = BEHIND + A_MINUTE * SECONDS / 60;
        pace(page, BEHIND, last);
        browser.find("[data-id='archive-" + (last - 1) + "']");
        assertThat(browser.count(".skipped")).as("a thousand a minute are all shown").isZero();

        Tasks.mark(browser, "burst");
        page.write(Archive.articles(last, BURST));
        browser.find("[data-id='archive-" + (last + BURST - 1) + "']");
        browser.picture("burst");
        assertThat(browser.count(".rows > li")).isLessThanOrEqualTo(200);
        assertThat(browser.number("window.most")).as("rows of a frame").isBetween(1L, 8L);
        browser.click(".pause");
        browser.awaitText(".pause", "Resume");

        List<JsonNode> trace = Tasks.trace(browser);
        System.out.printf(
            "browser: %d articles a minute, for %d s: %s%nbrowser: burst of %d articles: %s%n",
            A_MINUTE, SECONDS, Tasks.after("paced", trace), BURST, Tasks.after("burst", trace));
      }
    }
  }

  /** A quarter of a second's at a time, as the page itself tells them. */
  private static void pace(OwnPage page, int from, int before) throws Exception {
    long begun = System.nanoTime();
    for (int next = from; next < before; ) {
      double seconds = (System.nanoTime() - begun) / 1e9;
      int due = Math.min(before, from + (int) (seconds * A_MINUTE / 60) + 1);
      page.write(Archive.articles(next, due - next));
      next = due;
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
  }
}
