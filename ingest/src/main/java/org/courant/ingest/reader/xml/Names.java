package org.courant.ingest.reader.xml;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The names of elements with the prefixes that everybody writes, whatever a document calls them.
 */
public final class Names {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", "atom:"),
          Map.entry("http://purl.org/atom/ns#", "atom:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://search.yahoo.com/mrss/", "media:"),
          Map.entry("http://search.yahoo.com/mrss", "media:"),
          Map.entry("http://purl.org/atompub/tombstones/1.0", "at:"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss2", ""));

  private Names() {}

  /** Such as {@code dc:creator}, in lower case; elements of RSS have no prefix. */
  public static String of(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    String space = element.tag().namespace().toLowerCase(Locale.ROOT);
    String prefix = PREFIXES.get(space);
    return prefix == null ? name : prefix + name.substring(name.indexOf(':') + 1);
  }

  /** Without its prefix, in lower case. */
  public static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
