package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class WireReaderTest {
  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:%s" version="3" xml:lang="en">
      <rightsInfo><copyrightNotice>Wire 2026</copyrightNotice></rightsInfo>
      <itemMeta><itemClass qcode="ninat:%s"/><provider literal="The Wire"/>
      <versionCreated>2026-03-01T11:00:00Z</versionCreated>
      <firstCreated>2026-03-01T10:00:00Z</firstCreated>
      <embargoed>2026-03-02T00:00:00Z</embargoed>
      <pubStatus qcode="stat:%s"/><edNote>Corrects a name</edNote></itemMeta>
      <contentMeta><urgency>3</urgency><creator><name>Ann Bly</name></creator>
      <subject qcode="medtop:11"><name>politics</name></subject>
      <headline>Vote fails</headline>
      <description role="drol:summary">By one voice.</description></contentMeta>
      <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>
      <p>The <org>council</org> met.</p><media><media-caption>A hall</media-caption></media>
      <hl2>Later</hl2></body.content></body></nitf></inlineXML></contentSet></newsItem>
      """;

  @Test
  void everyFieldOfANewsItemIsRead() {
    Item item = Readings.of(ITEM.formatted("1", "text", "usable")).item();
    assertThat(item)
        .returns("urn:wire:1", Item::id)
        .returns("Vote fails", Item::headline)
        .returns("By one voice.", Item::standfirst)
        .returns(3, Item::sourceVersion)
        .returns(3, Item::urgency)
        .returns("en", Item::language)
        .returns("The Wire", Item::source)
        .returns("Wire 2026", Item::rights)
        .returns("Corrects a name", Item::note)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated)
        .returns(Instant.parse("2026-03-02T00:00:00Z"), Item::embargoed);
    assertThat(item.authors()).containsExactly("Ann Bly");
    assertThat(item.subjects()).containsExactly("politics");
    assertThat(item.body()).contains("council", "<h2>Later</h2>").doesNotContain("A hall");
  }

  @Test
  void picturesOfAMessageArePassedOverAndCancelledItemsKept() {
    Readings readings =
        Readings.of(
            "<newsMessage><itemSet>"
                + ITEM.formatted("1", "text", "canceled")
                + ITEM.formatted("2", "picture", "usable")
                + "<packageItem guid=\"p\"/></itemSet></newsMessage>");
    assertThat(readings.item().status()).isEqualTo(Item.Status.CANCELED);
  }

  @Test
  void documentWithoutAnArticleTellsWhatItHolds() {
    assertThat(Readings.of(ITEM.formatted("2", "picture", "usable")).faults())
        .containsExactly("-:1: no article: 1 newsItem of ninat:picture");
    assertThat(Readings.of("<conceptItem xmlns=\"x\"></conceptItem>").faults())
        .containsExactly("-:1: no article: a conceptItem is no news");
  }

  @Test
  void halfAnItemIsNotPublished() {
    String whole = ITEM.formatted("1", "text", "usable");
    assertThat(Readings.of(whole.substring(0, whole.indexOf("</body.content>"))).faults())
        .containsExactly("-:1: <newsItem> is not closed: cut off or broken");
  }

  @Test
  void everyFieldOfNitfIsRead() {
    Item item =
        Readings.of(
                """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
                <nitf><head><docdata management-status="usable"><doc-id id-string="n1"/>
                <urgency ed-urg="2"/><date.issue norm="20260301T100000Z"/>
                <doc.copyright year="2026" holder="The Wire"/>
                <key-list><keyword key="harbour"/></key-list></docdata>
                <pubdata name="The Mast"/></head><body><body.head>
                <hedline><hl1>Vote fails</hl1></hedline>
                <byline>By Ann Bly, <byttl>Reporter</byttl></byline></body.head>
                <body.content><p>The council met.</p></body.content></body></nitf>
                """)
            .item();
    assertThat(item)
        .returns("n1", Item::id)
        .returns("Vote fails", Item::headline)
        .returns("<p>The council met.</p>", Item::body)
        .returns("The Mast", Item::source)
        .returns("The Wire 2026", Item::rights)
        .returns(2, Item::urgency)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published);
    assertThat(item.authors()).containsExactly("Ann Bly");
    assertThat(item.subjects()).containsExactly("harbour");
  }

  @Test
  void reasonWithAnEndlessNameIsCut() {
    String fault =
        Readings.of("<?xml version=\"1.0\"?><newsItem><x" + "<!--".repeat(9_000)).faults().get(0);
    assertThat(fault).hasSizeLessThan(1_100);
  }
}
