package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a report: its later versions, and its copies as the story stream finds them. */
@Tag("browser")
@ExtendWith(OnePage.class)
class PageStoriesIT {
  private final Watched node = OnePage.node();
  private final Browser browser = OnePage.browser();

  @Test
  void laterVersionSaysWhatChanged() throws Exception {
    node.publish(Texts.night());
    browser.go("/");
    browser.find("[data-id='night-1']");
    node.publish(Texts.nightCorrected());
    browser.awaitText("[data-id='night-1'] .row-meta", "version 2");
    browser.click("[data-id='night-1'] .row-headline a");
    browser.awaitText(".changes ins", "Tuesday");
    browser.awaitText(".changes del", "Monday");
    browser.run("document.querySelector('.changes').scrollIntoView({ block: 'center' })");
    browser.picture("article-changes");
    browser.click(".version-list a[href*='version=1']");
    browser.awaitTrue("document.querySelector('.text')?.textContent.includes('Monday')");
  }

  @Test
  void copiesAreToldWithWhatTheyAreACopyOf() throws Exception {
    browser.go("/");
    node.publish(Texts.mole());
    browser.find("[data-id='mole-1']");
    node.publish(Texts.moleRewritten());
    node.publish(Texts.moleExcerpt());
    browser.find("[data-id='mole-2'] .badge.copy");
    browser.find("[data-id='mole-3'] .badge.copy");
    browser.go("/article/mole-2");
    browser.awaitText("main", "A near copy of an earlier article.");
    browser.awaitText(".copy-list", "North mole to close for repairs");
    browser.go("/article/mole-3");
    browser.awaitText("main", "Shares its text with an earlier article.");
    assertThat(browser.text("main")).contains("alike");
    browser.go("/article/mole-1");
    browser.awaitText(".copy-list", "near copy");
    browser.awaitText(".copy-list", "part");
    browser.run("document.querySelector('.copy-list').scrollIntoView({ block: 'center' })");
    browser.picture("article-copies");

    browser.go("/entity/idris-vane");
    awaitCountedCopies();
    browser.picture("entity-copies");
  }

  /** Counts follow the stories a little later, and tell nobody. */
  private void awaitCountedCopies() {
    browser.find(".entity");
    for (int i = 0; i < 30 && browser.count(".coverage .period .copies") == 0; i++) {
      browser.reload();
      browser.find(".entity");
      browser.awaitTrue("document.querySelector('.coverage .period, .none')");
    }
    assertThat(browser.count(".coverage .period .copies")).isPositive();
  }
}
