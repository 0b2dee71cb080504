package org.courant.ingest.reader.feed;

import java.net.URI;
import java.util.List;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all items of a feed, unless they say otherwise.
 *
 * @param link the page that the feed is of
 * @param base what completes the links of its items
 */
record Channel(
    @Nullable String title,
    @Nullable String link,
    @Nullable String base,
    @Nullable String language,
    @Nullable String rights,
    List<String> authors) {

  static Channel of(Element root, @Nullable URI from) {
    Element channel =
        root.children().stream()
            .filter(c -> Names.of(c).equals("channel"))
            .findFirst()
            .orElse(root);
    FeedFields fields = new FeedFields(channel);
    String base = Links.resolved(root.attr("xml:base"), Links.address(from));
    String link = Links.alternate(fields, base);
    String language = fields.text("language", "dc:language");
    return new Channel(
        fields.text("title", "atom:title", "dc:title"),
        link,
        link == null ? base : link,
        language != null ? language : Languages.of(channel),
        fields.text("copyright", "atom:rights", "atom:copyright", "rights", "dc:rights"),
        FeedItem.persons(fields.all("atom:author")));
  }
}
