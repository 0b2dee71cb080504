package org.courant.ingest.reader.feed;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page that a channel or item leads to. */
final class Links {
  private Links() {}

  /** RSS writes the link as text; Atom has several, and the one without a word is the page. */
  static @Nullable String alternate(FeedFields fields, @Nullable String base) {
    String text = fields.text("feedburner:origlink", "link");
    if (text != null) {
      return resolved(text, base);
    }
    for (String name : new String[] {"atom:link", "link"}) {
      for (Element link : fields.all(name)) {
        String relation = link.attr("rel");
        if (!link.attr("href").isBlank() && (relation.isEmpty() || relation.equals("alternate"))) {
          return resolved(link.attr("href").strip(), base);
        }
      }
    }
    return null;
  }

  /** Without the user and password that a feed may be asked with: no article's link has them. */
  static @Nullable String address(@Nullable URI from) {
    if (from == null || from.getHost() == null) {
      return null;
    }
    String port = from.getPort() < 0 ? "" : ":" + from.getPort();
    return from.getScheme() + "://" + from.getHost() + port + from.getRawPath();
  }

  static @Nullable String resolved(String link, @Nullable String base) {
    if (link.isBlank()) {
      return base;
    }
    if (base == null || base.isBlank() || link.contains("://")) {
      return link;
    }
    try {
      return URI.create(base).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
