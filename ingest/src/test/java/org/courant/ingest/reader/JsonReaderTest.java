package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private static final String LINE =
      "{\"id\": \"%s\", \"headline\": \"Vote fails\", \"body\": \"The council met.\"}\n";

  @Test
  void brokenLineCostsOnlyItself() {
    Readings readings =
        Readings.of(LINE.formatted("a") + "{\"id\": \"b\", oops}\n\n" + LINE.formatted("c"));
    assertThat(readings.items()).extracting(Item::id).containsExactly("a", "c");
    assertThat(readings.faults()).singleElement().asString().startsWith("-:2: broken JSON");
  }

  @Test
  void lineCutInHalfAtTheEndIsToldWithItsLine() {
    Readings readings = Readings.of(LINE.formatted("a") + "{\"id\": \"b\", \"headl");
    assertThat(readings.items()).hasSize(1);
    assertThat(readings.faults()).singleElement().asString().startsWith("-:2: broken JSON");
  }

  @Test
  void brokenFirstLineDoesNotHideTheRest() {
    Readings readings = Readings.of("{\"id\": 1,, }\n" + LINE.formatted("b"));
    assertThat(readings.items()).extracting(Item::id).containsExactly("b");
  }

  @Test
  void objectOverManyLinesAndArraysAreRead() {
    assertThat(
            Readings.of("{\n \"id\": \"a\",\n \"title\": \"T\",\n \"text\": \"B\"\n}").item().id())
        .isEqualTo("a");
    Readings array = Readings.of("[" + LINE.formatted("a") + ",\n" + LINE.formatted("b") + "]");
    assertThat(array.items()).extracting(Item::id).containsExactly("a", "b");
  }

  @Test
  void arrayThatBreaksTellsWhereAndKeepsWhatCameBefore() {
    Readings readings = Readings.of("[\n" + LINE.formatted("a") + ",\n{\"id\": }\n]");
    assertThat(readings.items()).hasSize(1);
    assertThat(readings.faults()).singleElement().asString().startsWith("-:4: broken JSON");
  }

  @Test
  void namesOfCrawlersAndOfSchemaOrgAreKnown() {
    Item crawled =
        Readings.of(
                """
                {"url": "http://X.test/a?utm_source=n", "title": "T", "maintext": "B", \
                "date_publish": "2026-03-01 10:00:00", "date_modify": "2026-03-01 11:00:00", \
                "language": "en", "source_domain": "x.test", "authors": ["Ann Bly", "Cy Dow"], \
                "description": "D"}
                """)
            .item();
    assertThat(crawled.id()).isEqualTo("https://x.test/a");
    assertThat(crawled.published()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(crawled.updated()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    assertThat(crawled.authors()).containsExactly("Ann Bly", "Cy Dow");
    assertThat(crawled.source()).isEqualTo("x.test");
    assertThat(crawled.standfirst()).isEqualTo("D");

    Item marked =
        Readings.of(
                """
                {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "@id": "urn:1", \
                "headline": "T", "articleBody": "B", "datePublished": "2026-03-01T06:00:00-05:00", \
                "author": [{"@type": "Person", "name": "Ann Bly"}], \
                "publisher": {"@type": "Organization", "name": "The Mast"}, "inLanguage": "en-GB", \
                "keywords": "harbour, vote"}]}
                """)
            .item();
    assertThat(marked.id()).isEqualTo("urn:1");
    assertThat(marked.published()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    assertThat(marked.authors()).containsExactly("Ann Bly");
    assertThat(marked.source()).isEqualTo("The Mast");
    assertThat(marked.language()).isEqualTo("en-GB");
    assertThat(marked.subjects()).containsExactly("harbour", "vote");
  }

  @Test
  void cancelledAndWithheldAreKnown() {
    for (String word : new String[] {"canceled", "cancelled", "retracted"}) {
      String json = "{\"guid\": \"g\", \"pubstatus\": \"" + word + "\"}";
      assertThat(Readings.of(json).item().status()).isEqualTo(Item.Status.CANCELED);
    }
    assertThat(Readings.of("{\"guid\": \"g\", \"pubstatus\": \"withheld\"}").item().status())
        .isEqualTo(Item.Status.WITHHELD);
  }

  @Test
  void articleWithoutAHeadlineIsReadWithAWarningAndWithoutAnyWordRefused() {
    Item item = Readings.of("{\"id\": \"a\", \"body\": \"B\"}").item();
    assertThat(item.headline()).isEmpty();
    assertThat(item.warnings()).contains("no headline");
    assertThat(Readings.of("{\"id\": \"a\", \"body\": \" \"}").faults())
        .singleElement()
        .asString()
        .contains("article a: neither headline nor body");
  }

  @Test
  void impossibleDateCostsThatFieldAlone() {
    Item item =
        Readings.of(
                "{\"id\": \"a\", \"headline\": \"T\", \"body\": \"B\", \"published\": \"31 Foo 2026\"}")
            .item();
    assertThat(item.published()).isNull();
    assertThat(item.warnings()).singleElement().asString().contains("published", "31 Foo 2026");
  }

  @Test
  void valuesOfTheWrongKindNeverThrow() {
    for (String json :
        new String[] {
          "{\"id\": {\"a\": []}, \"headline\": [1, 2], \"body\": true}",
          "{\"id\": 17, \"headline\": 5, \"body\": {\"name\": [[\"x\"]]}, \"urgency\": \"x\"}",
          "{}",
          "[]",
          "[1, \"two\", null]",
          "{\"headline\": null}"
        }) {
      assertThat(Readings.of(json).all()).allSatisfy(r -> assertThat(r.toString()).isNotBlank());
    }
    assertThat(Readings.of("[1]").faults()).singleElement().asString().contains("this is number");
  }

  @Test
  void deepNestingIsAFaultNotAnOverflow() {
    String deep = "{\"id\": \"a\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(Readings.of(deep).faults()).hasSize(1);
  }

  @Test
  void everyMutatedLineGivesExactlyOneReading() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      byte[] line = LINE.formatted("m").strip().getBytes(UTF_8);
      for (int i = random.nextInt(4); i >= 0; i--) {
        line[1 + random.nextInt(line.length - 2)] = (byte) (' ' + random.nextInt(90));
      }
      byte[] input =
          (LINE.formatted("a") + new String(line, UTF_8) + "\n" + LINE.formatted("c"))
              .getBytes(UTF_8);
      assertThat(Readings.of(input).all()).as(new String(line, UTF_8)).hasSize(3);
    }
  }

  @Test
  void secondsWithAFractionAreADate() {
    assertThat(Readings.of("{\"title\": \"T\", \"date\": 1772359200.5}").item().published())
        .isEqualTo("2026-03-01T10:00:00Z");
  }

  @Test
  void retractionOfNobodyIsUnreadable() {
    assertThat(Readings.of("{\"status\": \"deleted\"}").faults())
        .containsExactly("-:1: neither headline nor body, nor guid or URL");
    assertThat(Readings.of("{\"id\": \"a\", \"status\": \"deleted\"}").item().id()).isEqualTo("a");
  }

  @Test
  void firstLineCutInHalfCostsOnlyItself() {
    for (String half : new String[] {"{\"id\": \"x", "{\"id\": \"x\",", "{\"id\": \"x\""}) {
      Readings readings = Readings.of(half + "\n" + LINE.formatted("a") + LINE.formatted("b"));
      assertThat(readings.items()).as(half).extracting(Item::id).containsExactly("a", "b");
      assertThat(readings.faults()).singleElement().asString().startsWith("-:1: broken JSON");
    }
  }

  @Test
  void firstLineOfADocumentMayCloseAnInnerObject() {
    assertThat(Readings.of("{\"x\": {\"y\": 1}\n, \"id\": \"a\", \"title\": \"T\"}").item().id())
        .isEqualTo("a");
  }

  @Test
  void paragraphsOfABodyAreAllKept() {
    assertThat(Readings.of("{\"title\": \"T\", \"body\": [\"One.\", \"Two.\"]}").item().body())
        .isEqualTo("One.\nTwo.");
  }

  @Test
  void everyArticleOfAGraphIsRead() {
    Readings readings =
        Readings.of(
            """
            {"@graph": [{"@type": "Organization", "name": "X"}, \
            {"@type": ["NewsArticle"], "headline": "A"}, \
            {"@type": "https://schema.org/ReportageNewsArticle", "headline": "B"}]}
            """);
    assertThat(readings.items()).extracting(Item::headline).containsExactly("A", "B");
  }

  @Test
  void whatSaysThatItIsNoArticleIsNotTaken() {
    assertThat(Readings.of("{\"@type\": \"WebPage\", \"name\": \"Home\"}").faults())
        .containsExactly("-:1: @type is not that of an article");
  }

  @Test
  void unknownStatusIsTold() {
    assertThat(
            Readings.of("{\"title\": \"T\", \"text\": \"B\", \"status\": \"odd\"}")
                .item()
                .warnings())
        .containsExactly("status: 'odd' is not known; taken as usable");
  }

  @Test
  void brokenByteCostsACharacterAndNotTheArticle() {
    byte[] latin = "{\"title\": \"Caf\u00e9 shut\", \"text\": \"B\"}".getBytes(ISO_8859_1);
    assertThat(Readings.of(latin).item())
        .returns("Caf\uFFFD shut", Item::headline)
        .satisfies(
            i -> assertThat(i.warnings()).containsExactly("not quite UTF-8: bytes were replaced"));
  }

  @Test
  void headlineHasALimitToo() {
    String headline = "x".repeat(1_000_001);
    assertThat(Readings.of("{\"id\": \"a\", \"title\": \"" + headline + "\"}").faults())
        .containsExactly("-:1: article a: headline is 1.1 MB, limit is 1 MB");
  }
}
