package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.app.command.Ran;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator at the page: what went wrong, and how the feeds are. */
@Tag("browser")
@ExtendWith(OnePage.class)
class PageStreamIT {
  private final Watched node = OnePage.node();
  private final Browser browser = OnePage.browser();

  @Test
  void deadLetterIsSentAgain() throws Exception {
    node.publishRaw("broken-1", "{\"id\": \"broken-1\", \"headline\": \"no Avro here\"}");
    browser.go("/stream");
    browser.awaitText(".letter", "broken-1");
    browser.click(".letter details > summary");
    browser.awaitText(".letter .facts summary", "more lines");
    assertThat(browser.number("document.querySelector('.letter .facts').offsetHeight"))
        .as("a stack trace is folded away")
        .isLessThan(1_000);
    browser.picture("stream-letter");
    browser.click(".letter-actions button");
    browser.awaitText(".letter .result", "Sent again");
    browser.awaitText("#announcer", "Sent again");
    browser.awaitTrue("document.querySelectorAll('.letter').length > 1"); // and is none again
  }

  @Test
  void feedsSayHowTheyAre() throws Exception {
    Ran ran = node.run("ingest", "--once");
    assertThat(ran.code()).as("one feed is absent: " + ran.err()).isEqualTo(1);
    browser.go("/stream");
    browser.awaitText(".feeds tbody tr", "CourierOK");
    browser.awaitText(".feeds tbody tr", "AbsentFAILING");
    browser.awaitText(".feeds tbody tr", "404");
    browser.run("document.querySelector('.feeds').scrollIntoView()");
    browser.picture("stream-feeds");
    browser.go("/");
    browser.awaitText(".row-headline", "Levy fails");
  }
}
