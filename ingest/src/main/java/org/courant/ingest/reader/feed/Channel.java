package org.courant.ingest.reader.feed;

import java.util.List;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What holds for all items of a feed, unless they say otherwise. */
record Channel(
    @Nullable String title,
    @Nullable String link,
    @Nullable String language,
    @Nullable String rights,
    List<String> authors) {

  static Channel of(Element root) {
    Element channel =
        root.children().stream()
            .filter(c -> Names.of(c).equals("channel"))
            .findFirst()
            .orElse(root);
    FeedFields fields = new FeedFields(channel);
    String language = fields.text("language", "dc:language");
    return new Channel(
        fields.text("title", "atom:title", "dc:title"),
        Links.alternate(fields, root.attr("xml:base")),
        language != null ? language : Languages.of(channel),
        fields.text("copyright", "atom:rights", "atom:copyright", "rights", "dc:rights"),
        FeedItem.persons(fields.all("atom:author")));
  }
}
