package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every wire, feed and crawl file of the shared data and what becomes of it: file, articles,
 * faults, id and publication of the first article, reason of the first fault, and for crawls the
 * records passed over.
 */
class SharedFormatsTest {
  private static final Path FORMATS =
      Path.of(System.getProperty("courant.shared", "../../shared"), "data", "formats");

  private static final List<String> OUTCOMES =
      List.of(
          "newsml-g2/LICENSE|1|0|||",
          "newsml-g2/LISTING_10_Abstract_Concept_conveyed_in_a_NewsML-G2_Concept_Item.xml|0|1|||no article: a conceptItem is no news",
          "newsml-g2/LISTING_11_Person_Concept_conveyed_in_a_NewsML-G2_Concept_Item.xml|0|1|||no article: a conceptItem is no news",
          "newsml-g2/LISTING_12_Knowledge_Item_for_Access_Codes.xml|0|1|||no article: a knowledgeItem is no news",
          "newsml-g2/LISTING_13_Complete_Catalog_Item.xml|0|1|||no article: a catalogItem is no news",
          "newsml-g2/LISTING_14_Event_sent_as_a_Concept_Item.xml|0|1|||no article: a conceptItem is no news",
          "newsml-g2/LISTING_15_Two_Related_Events_in_a_Knowledge_Item.xml|0|1|||no article: a knowledgeItem is no news",
          "newsml-g2/LISTING_16_A_Set_of_Events_carried_in_a_News_Item.xml|0|1|||article urn:newsml:iptc.org:20090122:qqwpiruuew4711: neither headline nor body",
          "newsml-g2/LISTING_17_Planning_Item_a_CCL.xml|0|1|||no article: a planningItem is no news",
          "newsml-g2/LISTING_18_Planning_Item_at_PCL.xml|0|1|||no article: a planningItem is no news",
          "newsml-g2/LISTING_19_Planning_Item_with_delivery_at_CCL.xml|0|1|||no article: a planningItem is no news",
          "newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml|1|0|urn:newsml:acmenews.com:20161018:US-FINANCE-FED|2016-10-18T18:12:21Z|",
          "newsml-g2/LISTING_20_Planning_Item_with_delivery_at_PCL.xml|0|1|||no article: a planningItem is no news",
          "newsml-g2/LISTING_21_A_complete_sample_SportsML-G2_document.xml|1|0|urn:newsml:sportsml.org:20160502:xt.prog.20150606005942-43710-16.068-event-stats-progressive|2015-06-06T04:59:42Z|",
          "newsml-g2/LISTING_22_Sports_story_in_NewsML-G2NITF.xml|1|0|tag:xmlteam.com,2016:xt.5932656-preview|2016-10-19T16:15:00Z|",
          "newsml-g2/LISTING_23_SportsML-G2_Package.xml|0|1|||no article: a packageItem refers to 2 items and holds none",
          "newsml-g2/LISTING_24_News_Message_conveying_a_complete_News_Package.xml|0|4|||article N1: neither headline nor body",
          "newsml-g2/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml|1|0|||",
          "newsml-g2/LISTING_26_Embedded_photo_metadata_fields_mapped_to_NewsML-G2.xml|0|1|||no article: 1 newsItem of ninat:picture",
          "newsml-g2/LISTING_27_Company_Financial_Information.xml|1|0|urn:newsml:acmenews.com:20161019:201003230594296001|2016-10-19T13:15:00Z|",
          "newsml-g2/LISTING_28_Illustrating_Located_Subject_and_Dateline.xml|0|1|||no article: XML with the root <contentMeta>, which is no form of news that we know",
          "newsml-g2/LISTING_29_Hop_History.xml|0|1|||article urn:newsml:acmenews.com:20161019T1205:HOP-HISTORY-EXAMPLE: neither headline nor body",
          "newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml|1|0|urn:newsml:acmenews.com:20161121:US-FINANCE-FED|2016-11-21T20:21:06Z|",
          "newsml-g2/LISTING_3A_Photo_in_NewsML-G2_(URI_sibling_attributes).xml|0|1|||no article: 1 newsItem of ninat:picture",
          "newsml-g2/LISTING_3_Photo_in_NewsML-G2.xml|0|1|||no article: 1 newsItem of ninat:picture",
          "newsml-g2/LISTING_4_Multiple_Renditions_of_a_Video_in_NewsML-G2.xml|0|1|||no article: 1 newsItem of ninat:video",
          "newsml-g2/LISTING_5_Multi-part_Video_in_NewsML-G2.xml|0|1|||no article: 1 newsItem of ninat:video",
          "newsml-g2/LISTING_6_Simple_NewsML-G2_Package.xml|0|1|||no article: a packageItem refers to 2 items and holds none",
          "newsml-g2/LISTING_7_Group_Set_example_showing_Hierarchical_Package_Structure.xml|0|1|||no article: XML with the root <groupSet>, which is no form of news that we know",
          "newsml-g2/LISTING_8_Group_Set_example_showing_an_ALT_Package_Mode.xml|0|1|||no article: XML with the root <groupSet>, which is no form of news that we know",
          "newsml-g2/LISTING_9_Group_Set_example_showing_a_SEQ_Package_Mode.xml|0|1|||no article: XML with the root <groupSet>, which is no form of news that we know",
          "newsml-g2/Receiver View.xml|1|0|urn:newsml:NAG.com:20161121:US-FINANCE-FED|2016-11-21T20:21:06Z|",
          "newsml-g2/ap_metadata_example.xml|0|1|||no article: 1 newsItem of ninat:video",
          "newsml-g2/facet-example-2.xml|0|1|||article tag:example.com,2008:407624: neither headline nor body",
          "newsml-g2/facet-example-3.xml|1|0|tag:example.com,2008:407624||",
          "newsml-g2/facet-example.xml|0|1|||article tag:example.com,2008:407624: neither headline nor body",
          "ninjs/LICENSE|1|0|||",
          "rss/LICENSE|1|0|||",
          "rss/real-cnn.rss|69|0|https://www.cnn.com/2022/07/26/politics/justice-department-pence-short-jacob-trump-grand-jury/index.html|2022-07-27T03:27:09Z|",
          "rss/real-korean-times.rss|195|0|koreatimes.co.kr#333483|2022-07-27T19:35:05Z|",
          "warc/LICENSE|1|0|||",
          "warc/bad.arc|0|4|||record at byte 0: length is '-1'; it must be a whole number from 0|",
          "warc/example-bad-non-chunked.warc.gz|1|0|https://example.com|||5",
          "warc/example-bad.warc.gz.bad|1|0|https://example.com?example=1|||5",
          "warc/example-digest.warc|0|0||||4",
          "warc/example-iana.org-chunked.warc|1|0|https://iana.org|||2",
          "warc/example-resource.warc.gz|1|0|https://example.com|||2",
          "warc/example-space-in-target-uri.warc.gz|0|0||||2",
          "warc/example-space-in-url.arc|1|0|https://example.com/index.cfm?EmailTitle=Examples%20From%20The%20Live%20Web&FuseAction=Email&IsPopUp=False|||1",
          "warc/example-trunc.warc|1|0|https://example.com|||3",
          "warc/example-wget-bad-target-uri.warc.gz|1|0|https://example.com|||5",
          "warc/example-wrong-chunks.warc.gz|1|0|https://example.com|||1",
          "warc/example.arc|1|0|https://example.com|||1",
          "warc/example.arc.gz|1|0|https://example.com|||1",
          "warc/example.warc|1|0|https://example.com|||5",
          "warc/example.warc.gz|1|0|https://example.com|||5",
          "warc/post-test.warc.gz|0|0||||6");

  @BeforeEach
  void dataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(FORMATS), "no shared data at " + FORMATS);
  }

  @Test
  void everyFileComesToItsStatedOutcome() {
    assertThat(OUTCOMES)
        .allSatisfy(
            row -> {
              String[] cells = row.split("\\|", -1);
              Readings readings = Readings.of(FORMATS.resolve(cells[0]));
              assertThat(readings.items()).as(row).hasSize(Integer.parseInt(cells[1]));
              assertThat(readings.faults()).as(row).hasSize(Integer.parseInt(cells[2]));
              readings.items().stream().findFirst().ifPresent(item -> compare(item, cells));
              readings.faults().stream()
                  .findFirst()
                  .ifPresent(fault -> assertThat(fault).endsWith(": " + cells[5]));
              if (cells[0].startsWith("warc/")) {
                comparePassedOver(readings, cells);
              }
            });
  }

  @Test
  void noFileIsWithoutAStatedOutcome() throws IOException {
    try (Stream<Path> files = Files.walk(FORMATS)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> FORMATS.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(
              OUTCOMES.stream().map(row -> row.substring(0, row.indexOf('|'))).toList());
    }
  }

  private static void comparePassedOver(Readings readings, String[] cells) {
    boolean none = cells.length < 7 || cells[6].isEmpty();
    assertThat(readings.passedOver().values().stream().mapToLong(n -> n).sum())
        .as(cells[0])
        .isEqualTo(none ? 0 : Long.parseLong(cells[6]));
    assertThat(readings.items())
        .as(cells[0])
        .allMatch(item -> cells[0].endsWith("LICENSE") || item.seen() != null);
  }

  /** The id of a file without a guid is its place, which differs from machine to machine. */
  private static void compare(Item item, String[] cells) {
    if (!cells[3].isEmpty()) {
      assertThat(item.id()).isEqualTo(cells[3]);
    }
    assertThat(item.published() == null ? "" : item.published().toString()).isEqualTo(cells[4]);
  }
}
