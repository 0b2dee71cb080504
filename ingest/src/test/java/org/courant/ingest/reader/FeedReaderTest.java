package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Mast</title><link>https://mast.test/</link>
      <language>en-GB</language><copyright>The Mast 2026</copyright>
      %s
      </channel></rss>
      """;

  private static Item item(String parts) {
    return Readings.of(RSS.formatted("<item>" + parts + "</item>")).item();
  }

  @Test
  void everyFieldOfAnRssItemIsRead() {
    Item item =
        item(
            """
            <title>Vote fails</title><link>/a/1</link><guid isPermaLink="false">tag:mast:1</guid>
            <description>By one voice.</description>
            <content:encoded><![CDATA[<p>The council met.</p>]]></content:encoded>
            <dc:creator>Ann Bly</dc:creator><dc:creator>Cy Dow</dc:creator>
            <category>harbour</category><category>vote</category>
            <pubDate>Sun, 01 Mar 2026 06:00:00 EDT</pubDate>
            """);
    assertThat(item)
        .returns("tag:mast:1", Item::id)
        .returns("https://mast.test/a/1", Item::url)
        .returns("Vote fails", Item::headline)
        .returns("By one voice.", Item::standfirst)
        .returns("<p>The council met.</p>", Item::body)
        .returns("The Mast", Item::source)
        .returns("en-GB", Item::language)
        .returns("The Mast 2026", Item::rights)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published);
    assertThat(item.authors()).containsExactly("Ann Bly", "Cy Dow");
    assertThat(item.subjects()).containsExactly("harbour", "vote");
    assertThat(item.updated()).isNull();
  }

  @Test
  void descriptionIsTheBodyWhereThereIsNoOther() {
    assertThat(item("<title>T</title><description>The council met.</description>"))
        .returns("The council met.", Item::body)
        .returns(null, Item::standfirst);
  }

  @Test
  void everyFieldOfAnAtomEntryIsRead() {
    Item item =
        Readings.of(
                """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en">
                <a:title>The Mast</a:title><a:rights>The Mast 2026</a:rights>
                <a:author><a:name>The desk</a:name></a:author>
                <a:entry><a:id>urn:1</a:id>
                <a:title type="html">Vote &amp;amp; fails</a:title>
                <a:link rel="self" href="https://mast.test/self"/>
                <a:link href="https://mast.test/a/1"/>
                <a:published>2026-03-01T10:00:00Z</a:published>
                <a:updated>2026-03-01T11:00:00Z</a:updated>
                <a:category term="h" label="harbour"/>
                <a:summary>By one voice.</a:summary>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It met.</p></div>
                </a:content></a:entry></a:feed>
                """)
            .item();
    assertThat(item)
        .returns("urn:1", Item::id)
        .returns("https://mast.test/a/1", Item::url)
        .returns("Vote & fails", Item::headline)
        .returns("By one voice.", Item::standfirst)
        .returns("<p>It met.</p>", Item::body)
        .returns("en", Item::language)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated);
    assertThat(item.authors()).containsExactly("The desk");
    assertThat(item.subjects()).containsExactly("harbour");
  }

  @Test
  void deletedEntryIsARetraction() {
    assertThat(
            Readings.of(
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom"
                      xmlns:at="http://purl.org/atompub/tombstones/1.0">
                    <at:deleted-entry ref="urn:1" when="2026-03-01T10:00:00Z"/></feed>
                    """)
                .item())
        .returns("urn:1", Item::id)
        .returns(Item.Status.CANCELED, Item::status);
  }

  @Test
  void oldFormsOfRssAndAtomAreKnown() {
    assertThat(
            Readings.of(
                    """
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                      xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
                    <channel><title>The Mast</title></channel>
                    <item rdf:about="https://mast.test/1"><title>T</title><d:date>2026-03-01</d:date>
                    </item></rdf:RDF>
                    """)
                .item())
        .returns("https://mast.test/1", Item::id)
        .returns("The Mast", Item::source)
        .returns(Instant.parse("2026-03-01T00:00:00Z"), Item::published);
    assertThat(
            Readings.of(
                    """
                    <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://dtd.test/rss.dtd">
                    <rss version="0.91"><channel><item><title>T</title></item></channel></rss>
                    """)
                .item()
                .headline())
        .isEqualTo("T");
    assertThat(
            Readings.of(
                    """
                    <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>T</title>
                    <id>urn:1</id><issued>2026-03-01T10:00:00Z</issued>
                    <modified>2026-03-01T11:00:00Z</modified>
                    <content type="text/html" mode="escaped">&lt;p&gt;B&lt;/p&gt;</content></entry></feed>
                    """)
                .item())
        .returns("<p>B</p>", Item::body)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated);
  }

  @Test
  void entitiesAreDecodedOnce() {
    assertThat(item("<title><![CDATA[Acme&#8217;s loss]]></title>").headline())
        .isEqualTo("Acme\u2019s loss");
    assertThat(item("<title>Acme&amp;#8217;s loss</title>").headline())
        .isEqualTo("Acme\u2019s loss");
    assertThat(item("<title>How to write &amp;amp; in HTML</title>").headline())
        .isEqualTo("How to write &amp; in HTML");
    assertThat(item("<title><![CDATA[Fish &amp; chips]]></title>").headline())
        .isEqualTo("Fish & chips");
    assertThat(item("<title>Less &amp;lt;b&amp;gt; is more</title>").headline())
        .isEqualTo("Less &lt;b&gt; is more");
  }

  @Test
  void impossibleDateCostsThatFieldAlone() {
    Item item = item("<title>T</title><pubDate>Tue, 31 Feb 2026 25:00:00 GMT</pubDate>");
    assertThat(item.published()).isNull();
    assertThat(item.warnings()).anySatisfy(w -> assertThat(w).contains("published", "31 Feb"));
  }

  @Test
  void itemWithNeitherGuidNorLinkIsKnownByItsContent() {
    String id = item("<title>T</title><description>B</description>").id();
    assertThat(id).startsWith("sha256:");
    assertThat(item("<title>T</title><description>B</description>").id()).isEqualTo(id);
  }

  @Test
  void twoArticlesWithOneGuidAreBothKept() {
    Readings readings =
        Readings.of(
            RSS.formatted(
                """
                <item><guid>g</guid><title>A</title><link>https://mast.test/a</link></item>
                <item><guid>g</guid><title>B</title><link>https://mast.test/b</link></item>
                """));
    assertThat(readings.items())
        .extracting(Item::id)
        .containsExactly("https://mast.test/a", "https://mast.test/b");
  }

  @Test
  void wrongCharsetIsSeenThrough() {
    String text = RSS.formatted("<item><title>Caf\u00e9 \u201cNord\u201d shut</title></item>");
    byte[] mislabelled =
        text.replace("version=\"1.0\"?", "version=\"1.0\" encoding=\"ISO-8859-1\"?")
            .getBytes(UTF_8);
    assertThat(Readings.of(mislabelled).item().headline())
        .isEqualTo("Caf\u00e9 \u201cNord\u201d shut");
    Item guessed = Readings.of(text.getBytes(Charset.forName("windows-1252"))).item();
    assertThat(guessed.headline()).isEqualTo("Caf\u00e9 \u201cNord\u201d shut");
    assertThat(guessed.warnings()).anySatisfy(w -> assertThat(w).contains("windows-1252"));
  }

  @Test
  void strayAmpersandCostsNothing() {
    assertThat(item("<title>Fish & chips</title><link>https://x.test/?a=1&b=2</link>"))
        .returns("Fish & chips", Item::headline)
        .returns("https://x.test/?a=1&b=2", Item::url);
  }

  @Test
  void feedCutOffKeepsWhatIsWhole() {
    String whole = RSS.formatted("<item><title>A</title></item>\n<item><title>B</title></item>");
    Readings readings = Readings.of(whole.substring(0, whole.indexOf("B</title>")));
    assertThat(readings.items()).extracting(Item::headline).containsExactly("A");
    assertThat(readings.faults()).containsExactly("-:7: <item> is not closed: cut off or broken");
  }

  @Test
  void declaredEntitiesAreRefused() {
    assertThat(
            Readings.of(
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                    <rss><channel><item><title>&x;</title></item></channel></rss>
                    """)
                .faults())
        .containsExactly("-:1: DOCTYPE with declarations of its own; none may be declared");
  }

  @Test
  void hostileFeedsEndSoonAndClearly() {
    String open = "<rss><channel>";
    for (String hostile :
        new String[] {
          open + "<item>".repeat(300_000),
          open + "<a>".repeat(500_000),
          open + "<item " + "a=\"1\" ".repeat(150_000) + ">",
          open + "<item " + IntAttributes.of(60_000) + "></item>",
          open + "<!-- " + "-".repeat(1_000_000),
          open + "<item><title>" + "&#8217".repeat(200_000) + "</title></item>",
          open + "<item><title><![CDATA[" + "<".repeat(300_000) + "]]></title></item>",
          open + "<item><title><![CDATA[" + "<a ".repeat(300_000) + "]]></title></item>",
          open + "<item><author>" + "a@".repeat(500_000) + " (</author></item>",
          open + "<item><pubDate>" + "1:".repeat(500_000) + "</pubDate></item>",
          open + "]]>".repeat(300_000)
        }) {
      assertThat(Readings.of(hostile).all()).isNotEmpty();
    }
  }

  private static final class IntAttributes {
    static String of(int count) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < count; i++) {
        out.append('a').append(i).append("=\"1\" ");
      }
      return out.toString();
    }
  }

  @Test
  void linkWithoutAHostIsCompletedByTheFeedsAddressButNotByItsPassword() {
    String feed = "<rss><channel><item><title>T</title><link>%s</link></item></channel></rss>";
    URI from = URI.create("https://ann:secret@mast.test/news/feed.xml?token=1");
    for (String link : List.of("/news/a", "a", "https://mast.test/news/a")) {
      List<Reading> all = new ArrayList<>();
      new WebDocument(feed.formatted(link).getBytes(UTF_8), "mast", null).readFeed(from, all::add);
      assertThat(new Readings(all).item().url()).isEqualTo("https://mast.test/news/a");
    }
  }
}
