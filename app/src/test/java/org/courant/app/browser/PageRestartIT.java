package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.schemas.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page whose server goes away and comes back, on a cluster without a story stream. */
@Tag("browser")
@ExtendWith(OnePage.class)
class PageRestartIT {
  @Test
  void openPageGoesOnAfterItsServerWasStartedAgain() throws Exception {
    try (OwnPage page = OwnPage.on(OnePage.node(), new Topics("restart"))) {
      Browser browser = OnePage.browser().at(page.address());
      page.write(Archive.articles(0, 3));
      browser.go("/");
      browser.find("[data-id='archive-2']");
      browser.awaitText("#link-state", "Connected");
      browser.run("window.sameDocument = true");
      page.shut();
      browser.awaitText("#link-state", "Reconnecting");
      browser.picture("reconnecting");
      page.write(Archive.articles(3, 1));
      page.openAgain();
      browser.awaitText("#link-state", "Connected");
      browser.find("[data-id='archive-3']");
      page.write(Archive.articles(4, 1));
      browser.find("[data-id='archive-4']");
      assertThat(browser.is("window.sameDocument")).isTrue();

      browser.go("/entity/warden-0");
      browser.find(".basis[data-basis='HELD']");
      assertThat(browser.text(".basis")).contains("no story stream");
      browser.picture("entity-without-stories");
    }
  }
}
