package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What feeds do in the field, poll after poll. Whether equal ids then make a new version is the
 * processor's: see {@code VersionPolicyTest}.
 */
class FeedCasesTest {
  private static Readings poll(String... items) {
    return pollOf("https://mast.test/", items);
  }

  private static Readings pollOf(String site, String... items) {
    return Readings.of(
        "<rss version=\"2.0\"><channel><title>The Mast</title><link>"
            + site
            + "</link><item>"
            + String.join("</item>\n<item>", items)
            + "</item></channel></rss>");
  }

  private static List<String> ids(Readings readings) {
    assertThat(readings.faults()).isEmpty();
    return readings.items().stream().map(Item::id).toList();
  }

  private static Item only(String item) {
    return poll(item).item();
  }

  @Test
  void feedWithoutGuidsPolledTwiceGivesTheSameIds() {
    String[] items = {
      "<title>A</title><link>https://mast.test/a</link>",
      "<title>B</title><description>b</description>"
    };
    assertThat(ids(poll(items))).isEqualTo(ids(poll(items))).doesNotHaveDuplicates();
  }

  @Test
  void sameLinkWithAnotherBodyIsTheSameArticle() {
    assertThat(only("<link>https://mast.test/a</link><description>one</description>").id())
        .isEqualTo(only("<link>https://mast.test/a</link><description>two</description>").id());
  }

  @Test
  void guidThatFlipsBetweenHttpAndHttpsIsOneArticle() {
    assertThat(only("<title>T</title><guid>http://mast.test/?p=7</guid>").id())
        .isEqualTo(only("<title>T</title><guid>https://mast.test/?p=7</guid>").id());
  }

  @Test
  void articlesThatShareAGuidKeepTheirIdsWhateverTheirOrder() {
    String a = "<guid>g</guid><title>A</title><link>https://mast.test/a</link>";
    String b = "<guid>g</guid><title>B</title><link>https://mast.test/b</link>";
    assertThat(ids(poll(a, b))).containsExactly("https://mast.test/a", "https://mast.test/b");
    assertThat(ids(poll(b, a))).containsExactly("https://mast.test/b", "https://mast.test/a");
  }

  @Test
  void oneArticleTwiceInAFeedIsNotTwoArticles() {
    String a = "<guid>tag:g</guid><title>%s</title><link>https://mast.test/a?utm_source=%s</link>";
    assertThat(ids(poll(a.formatted("A", "x"), a.formatted("A, corrected", "y"))))
        .containsExactly("tag:g", "tag:g");
  }

  @Test
  void numbersOfDifferentPublishersAreDifferentArticles() {
    String item = "<title>T</title><guid isPermaLink=\"false\">17</guid>";
    assertThat(ids(pollOf("https://mast.test/", item))).containsExactly("mast.test#17");
    assertThat(ids(pollOf("https://www.quay.test/", item))).containsExactly("quay.test#17");
    assertThat(ids(pollOf("https://mast.test/", item + "<link>https://quay.test/x</link>")))
        .containsExactly("quay.test#17");
    assertThat(ids(Readings.of("{\"id\": 17, \"title\": \"T\", \"source\": \"The Quay\"}")))
        .containsExactly("the-quay#17");
  }

  @Test
  void namesThatNobodyElseHasAreLeftAsTheyAre() {
    for (String guid :
        List.of("urn:x:1", "tag:mast.test,2026:1", "0123456789abcdef0123456789abcdef")) {
      assertThat(only("<title>T</title><guid>" + guid + "</guid>").id()).isEqualTo(guid);
    }
    assertThat(
            ids(Readings.of("{\"id\": \"ferry-1\", \"title\": \"T\", \"source\": \"The Mast\"}")))
        .containsExactly("ferry-1");
  }

  @Test
  void equalDatesSkipNobody() {
    String item =
        "<title>%s</title><guid>urn:%s</guid><pubDate>Sun, 01 Mar 2026 06:00:00 GMT</pubDate>";
    assertThat(
            ids(poll(item.formatted("A", "a"), item.formatted("B", "b"), item.formatted("C", "c"))))
        .containsExactly("urn:a", "urn:b", "urn:c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 01 Mar 2026 06:00:00 EDT|2026-03-01T10:00:00Z",
        "Mon, 01 Mar 2026 06:00:00 GMT|2026-03-01T06:00:00Z",
        "Wed, 01 Mar 2062 06:00:00 GMT|2062-03-01T06:00:00Z"
      })
  void datesAreThePublishersWord(String said, Instant meant) {
    assertThat(only("<title>T</title><pubDate>" + said + "</pubDate>").published())
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"'dom, 01 marzo 2026 06:00:00 GMT'", "'Sun, 31 Feb 2026 25:61:00 GMT'", "yesterday"})
  void dateThatIsNoneCostsOnlyItselfAndIsFlagged(String said) {
    Item item = only("<title>T</title><guid>urn:a</guid><pubDate>" + said + "</pubDate>");
    assertThat(item.published()).isNull();
    assertThat(item.headline()).isEqualTo("T");
    assertThat(item.warnings()).anySatisfy(w -> assertThat(w).contains("published", "no date"));
  }

  @Test
  void brokenUtf8IsReadWithAWarning() {
    byte[] feed =
        "<rss><channel><item><title>Caf\u00e9 shut</title></item></channel></rss>".getBytes(UTF_8);
    byte[] cut =
        new String(feed, java.nio.charset.StandardCharsets.ISO_8859_1)
            .replace("\u00c3\u00a9", "\u00c3")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Item item = Readings.of(cut).item();
    assertThat(item.headline()).startsWith("Caf").endsWith("shut");
    assertThat(item.warnings()).isNotEmpty();
  }

  @Test
  void multibyteCharacterAtABuffersEdgeIsWhole() {
    for (int padding : new int[] {4_050, 4_090, 8_150, 8_190, 65_500}) {
      for (int off = 0; off < 45; off++) {
        String body = "x".repeat(padding + off) + "\u20ac\ud83d\udea2";
        assertThat(only("<title>T</title><description>" + body + "</description>").body())
            .isEqualTo(body);
      }
    }
  }
}
