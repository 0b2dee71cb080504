package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

/** JSON as crawlers, data sets and news APIs write it. */
class CrawlerExportsTest {
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static void expect(String json) {
    Item item = Readings.of(json).item();
    assertThat(item)
        .as(json)
        .returns("https://mast.test/a", Item::url)
        .returns("Vote fails", Item::headline)
        .returns(TEN, Item::published);
    assertThat(item.body()).as(json).isEqualTo("The council met.");
  }

  @Test
  void newsPlease() {
    String json =
        """
        {"authors": ["Ann Bly"], "date_download": "2026-03-01 12:00:00", "date_modify": null,
         "date_publish": "2026-03-01 10:00:00", "description": "By one voice.", "filename": "a.json",
         "language": "en", "maintext": "The council met.", "source_domain": "mast.test",
         "title": "Vote fails", "url": "https://mast.test/a"}""";
    expect(json);
    assertThat(Readings.of(json).item())
        .returns(NOON, Item::seen)
        .returns("mast.test", Item::source)
        .returns("By one voice.", Item::standfirst);
    expect("{\"_index\": \"news\", \"_id\": \"1\", \"_source\": " + json + "}");
  }

  @Test
  void fundus() {
    expect(
        """
        {"title": "Vote fails", "plaintext": "The council met.", "authors": ["Ann Bly"],
         "publishing_date": "2026-03-01 10:00:00+00:00", "topics": ["harbour"],
         "html": {"requested_url": "https://mast.test/a", "crawl_date": "2026-03-01 12:00:00"}}""");
    Item item =
        Readings.of(
                """
                {"title": "Vote fails", "body": {"summary": ["By one voice."], "sections":
                [{"headline": [], "paragraphs": ["It met."]},
                {"headline": ["Later"], "paragraphs": ["It left."]}]}, "topics": ["harbour"],
                "html": {"responded_url": "https://mast.test/a", "crawl_date": "2026-03-01T12:00:00Z"}}
                """)
            .item();
    assertThat(item)
        .returns("It met.\n\nLater\n\nIt left.", Item::body)
        .returns("By one voice.", Item::standfirst)
        .returns(NOON, Item::seen);
    assertThat(item.subjects()).containsExactly("harbour");
  }

  @Test
  void newspaperTrafilaturaAndDataSets() {
    expect(
        """
        {"url": "https://mast.test/a", "title": "Vote fails", "text": "The council met.",
         "publish_date": "2026-03-01T10:00:00Z", "meta_lang": "en", "top_image": "x.jpg"}""");
    expect(
        """
        {"title": "Vote fails", "author": "Ann Bly; Cy Dow", "hostname": "mast.test",
         "date": "2026-03-01T10:00:00Z", "text": "The council met.", "language": null,
         "source": "https://mast.test/a", "source-hostname": "The Mast", "excerpt": "x"}""");
    expect(
        """
        {"date": "2026-03-01 10:00:00", "author": "Ann Bly", "title": "Vote fails",
         "article": "The council met.", "url": "https://mast.test/a", "publication": "The Mast"}""");
    expect(
        """
        {"url": "https://mast.test/a", "title": "Vote fails", "text": "The council met.",
         "publish_date": "2026-03-01T10:00:00Z", "warc_date": "2026-03-01T12:00:00Z",
         "status": "success", "domain": "mast.test"}""");
  }

  @Test
  void newsApis() {
    expect(
        """
        {"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null, "name": "The Mast"},
         "author": "Ann Bly", "title": "Vote fails", "url": "https://mast.test/a",
         "publishedAt": "2026-03-01T10:00:00Z", "content": "The council met."}]}""");
    expect(
        """
        {"response": {"status": "ok", "results": [{"id": "harbour/a", "webTitle": "Vote fails",
         "webUrl": "https://mast.test/a", "webPublicationDate": "2026-03-01T10:00:00Z",
         "fields": {"bodyText": "The council met.", "trailText": "By one voice."}}]}}""");
    expect(
        """
        {"response": {"docs": [{"web_url": "https://mast.test/a", "abstract": "By one voice.",
         "headline": {"main": "Vote fails", "kicker": null}, "lead_paragraph": "The council met.",
         "pub_date": "2026-03-01T10:00:00+0000", "byline": {"original": "By Ann Bly"}}]}}""");
    expect(
        """
        {"thread": {"site": "mast.test"}, "uuid": "0f", "url": "https://mast.test/a",
         "published": "2026-03-01T10:00:00.000+00:00", "title": "Vote fails",
         "text": "The council met.", "language": "english", "crawled": "2026-03-01T12:00:00Z"}""");
  }

  @Test
  void languageByNameIsATag() {
    assertThat(Readings.of("{\"title\": \"T\", \"language\": \"English\"}").item().language())
        .isEqualTo("en");
    assertThat(Readings.of("{\"title\": \"T\", \"language\": \"en_GB\"}").item().language())
        .isEqualTo("en-GB");
  }

  @Test
  void whatGdeltHasSeenIsALink() {
    assertThat(
            Readings.of(
                    """
                    {"articles": [{"url": "https://mast.test/a", "title": "Vote fails",
                     "seendate": "20260301T120000Z", "domain": "mast.test"}]}""")
                .links())
        .singleElement()
        .satisfies(
            address -> {
              assertThat(address.uri()).hasToString("https://mast.test/a");
              assertThat(address.seen()).contains(NOON);
            });
  }
}
