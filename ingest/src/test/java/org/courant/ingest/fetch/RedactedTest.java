package org.courant.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example/politics/feed.xml, https://news.example/politics/feed.xml",
    "https://me:pw@news.example/x, https://…@news.example/x",
    "https://news.example/f?key=abc&page=2, https://news.example/f?key=…&page=…",
    "https://news.example/f?s3cret, https://news.example/f?…",
    "https://news.example/f#s3cret, https://news.example/f",
    "https://news.example/rss/9f86d081884c7d659a2feaa0c55ad015/all, https://news.example/rss/…/all",
    "https://news.example/rss/3f2b8c1e-77aa-4d1c-9b0e-5f6a7b8c9d0e, https://news.example/rss/…",
    "https://news.example/2026/03/council-votes-on-the-ferry-levy-again, https://news.example/2026/03/council-votes-on-the-ferry-levy-again"
  })
  void whatMayBeSecretIsHidden(String address, String shown) {
    assertThat(Redacted.address(address)).isEqualTo(shown);
  }

  @Test
  void addressesWithinAMessageAreRedacted() {
    assertThat(Redacted.text("lost: https://a.example/f?token=s3cret now"))
        .isEqualTo("lost: https://a.example/f?token=… now");
  }

  @Test
  void requestsAndBodiesPrintNoSecret() {
    Request request =
        new Request(
            WebAddress.of("https://a.example/f?token=s3cret"),
            java.util.Map.of("Authorization", "s3cret"),
            null,
            null);
    assertThat(request.toString()).doesNotContain("s3cret");
  }

  @Test
  void addressesAsPeopleWriteThemAreUnderstood() {
    assertThat(WebAddress.of(" https://münchen.example/a b/ü?q=é|x "))
        .hasToString("https://xn--mnchen-3ya.example/a%20b/%C3%BC?q=%C3%A9%7Cx");
  }
}
