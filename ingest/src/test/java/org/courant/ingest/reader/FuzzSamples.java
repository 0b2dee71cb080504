package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small file of every form, with as many of its fields as matter to its reader. */
final class FuzzSamples {
  private FuzzSamples() {}

  static final String TEXT =
      """
      Harbour vote fails

      By one voice the council keeps the ferry levy.

      The council met on Monday. “We shall try again,” Ann Bly said.
      """;

  static final String JSON =
      """
      {"id": 1, "title": "Vote fails", "text": "The council met.", "date_publish": "2026-03-01 10:00:00"}
      {"guid": "b", "headline": "Levy rises", "body": "<p>By a third.</p>", "authors": ["Ann Bly"]}
      {"url": "https://mast.test/c", "title": "Ferry", "published": 1767225600, "language": "en"}
      """;

  static final String NINJS =
      """
      {"uri": "urn:wire:1", "type": "text", "version": "3", "pubstatus": "usable", "urgency": 3,
       "versioncreated": "2026-03-01T10:00:00Z", "embargoed": "2026-03-02T00:00:00+01:00",
       "headline": "Vote fails", "byline": "Ann Bly", "language": "en",
       "subject": [{"code": "medtop:11", "name": "politics"}],
       "body_xhtml": "<p>The council met.</p>", "copyrightholder": "Wire",
       "associations": {"picture": {"type": "picture", "uri": "urn:wire:2"}}}
      """;

  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Mast</title><link>https://mast.test/</link><language>en</language>
      <item><title>Vote &amp; levy</title><guid isPermaLink="false">77</guid><link>/a</link>
      <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><author>a@mast.test (Ann Bly)</author>
      <description>&lt;p&gt;The council met.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>The council met on Monday.</p>]]></content:encoded></item>
      <item><title>Ferries</title><link>https://mast.test/b</link><category>sea</category></item>
      </channel></rss>
      """;

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://mast.test/" xml:lang="en">
      <title>Mast</title><id>tag:mast.test,2026:f</id><updated>2026-03-01T10:00:00Z</updated>
      <entry><id>tag:mast.test,2026:1</id><title type="html">Vote &lt;b&gt;fails&lt;/b&gt;</title>
      <link rel="alternate" href="a"/><published>2026-03-01T10:00:00Z</published>
      <author><name>Ann Bly</name></author><category term="sea"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It met.</p></div></content>
      </entry></feed>
      """;

  static final String JSON_FEED =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Mast", "language": "en",
       "home_page_url": "https://mast.test/", "authors": [{"name": "Ann Bly"}],
       "items": [{"id": "1", "url": "https://mast.test/a", "title": "Vote fails",
        "content_html": "<p>The council met.</p>", "date_published": "2026-03-01T10:00:00Z"}]}
      """;

  static final String NITF =
      """
      <?xml version="1.0"?>
      <nitf><head><docdata management-status="usable"><doc-id id-string="n1"/>
      <date.issue norm="20260301T100000Z"/><urgency ed-urg="3"/></docdata></head>
      <body><body.head><hedline><hl1>Vote fails</hl1></hedline>
      <byline>By <person>Ann Bly</person></byline></body.head>
      <body.content><p>The council met.</p><table><tr><td>1</td></tr></table></body.content>
      </body></nitf>
      """;

  static final String NEWSML =
      """
      <?xml version="1.0"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:1" version="3" xml:lang="en">
      <rightsInfo><copyrightNotice>Wire 2026</copyrightNotice></rightsInfo>
      <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-03-01T11:00:00Z</versionCreated>
      <pubStatus qcode="stat:usable"/><embargoed>2026-03-02T00:00:00Z</embargoed></itemMeta>
      <contentMeta><urgency>3</urgency><headline>Vote fails</headline><by>Ann Bly</by></contentMeta>
      <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>
      <p>The council met.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
      """;

  static final String LINKS =
      """
      # what to fetch
      https://mast.test/a
      https://mast.test/b
      20260301100000\thttps://mast.test/c
      """;

  static byte[] arc() {
    byte[] page =
        Crawls.http("200 OK", "Content-Type: text/html", Crawls.page("Vote").getBytes(UTF_8));
    String file = "1 0 Mast\nURL IP-address Archive-date Content-type Archive-length\n";
    return Crawls.join(
        ("filedesc://a.arc 0.0.0.0 20260301100000 text/plain " + file.length() + "\n" + file + "\n")
            .getBytes(UTF_8),
        ("https://mast.test/a 192.0.2.1 20260301100000 text/html " + page.length + "\n")
            .getBytes(UTF_8),
        page,
        "\n".getBytes(UTF_8));
  }

  static byte[] zip(byte[]... files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files.length; i++) {
        zip.putNextEntry(new ZipEntry("file" + i));
        zip.write(files[i]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
