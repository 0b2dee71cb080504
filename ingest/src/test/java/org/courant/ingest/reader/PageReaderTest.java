package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Vote fails | The Mast</title>
      <link rel="canonical" href="https://mast.test/a/1">
      <meta property="og:site_name" content="The Mast">
      <meta property="og:description" content="By one voice.">
      %s</head><body>
      <div class="cookie-consent"><p>We use cookies to make this site work as you expect it to.</p></div>
      <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <main><h1>Vote fails</h1>
      <p>The council met on Monday to vote on the new harbour, and the plan failed by one voice.</p>
      <figure><img src="x"><figcaption>The hall where the council meets every Monday.</figcaption></figure>
      <p>Ann Bly, who leads the council, said that she would bring the plan back in the spring.</p>
      <p><a href="/b">Read more: what the harbour would have cost the town over ten years</a></p>
      <h2>What is next</h2><p>Nobody knows.</p></main>
      <footer><p>The Mast is published by Mast Media, 1 Quay Street, all rights reserved by us.</p></footer>
      </body></html>
      """;

  @Test
  void mainTextLeavesMenusCaptionsAndNoticesOut() {
    Item item = Readings.of(PAGE.formatted("")).item();
    assertThat(item)
        .returns("https://mast.test/a/1", Item::id)
        .returns("Vote fails", Item::headline)
        .returns("By one voice.", Item::standfirst)
        .returns("The Mast", Item::source)
        .returns("en-GB", Item::language);
    assertThat(item.body())
        .startsWith("The council met on Monday")
        .contains("\n\nAnn Bly, who leads", "\n\nWhat is next\n\nNobody knows.")
        .doesNotContain("cookies", "Sport", "The hall", "Read more", "Quay Street");
  }

  @Test
  void linkedDataNamesAuthorsAndDates() {
    Item item =
        Readings.of(
                PAGE.formatted(
                    """
                    <script type="application/ld+json">{oops</script>
                    <script type="application/ld+json">[{"@type": "WebSite"},
                    {"@type": "NewsArticle", "headline": "The vote has failed",
                    "datePublished": "2026-03-01T10:00:00Z", "dateModified": "2026-03-01T11:00:00Z",
                    "author": {"name": "Cy Dow"}, "keywords": ["harbour"]}]</script>
                    """))
            .item();
    assertThat(item)
        .returns("The vote has failed", Item::headline)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated);
    assertThat(item.authors()).containsExactly("Cy Dow");
    assertThat(item.subjects()).containsExactly("harbour");
    assertThat(item.body()).startsWith("The council met");
  }

  @Test
  void paragraphThatIsRepeatedIsReadOnce() {
    String paragraph = "<p>The council met on Monday to vote on the new harbour once more.</p>";
    assertThat(Readings.of("<html><body>" + paragraph.repeat(25) + "</body></html>").item().body())
        .isEqualTo("The council met on Monday to vote on the new harbour once more.");
  }

  @Test
  void pageWithoutTextIsTold() {
    assertThat(Readings.of("<html><body><img src=x></body></html>").faults())
        .containsExactly("-:1: the page has no text that could be an article's");
  }

  @Test
  void hostilePagesEndSoon() {
    for (String part :
        new String[] {"<div>", "<p class='a-ad ", "<a href=x>y", "<table>", "<b>x"}) {
      assertThat(Readings.of("<!doctype html>" + part.repeat(60_000)).all()).isNotEmpty();
    }
  }
}
