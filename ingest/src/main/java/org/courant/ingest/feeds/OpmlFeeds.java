package org.courant.ingest.feeds;

import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.reader.xml.Xml;
import org.courant.ingest.reader.xml.XmlFault;
import org.jsoup.nodes.Element;

/** OPML as feed readers export it: every outline with an {@code xmlUrl}, at any depth. */
final class OpmlFeeds {
  private OpmlFeeds() {}

  static List<Feed> read(String file, String text, Secrets secrets) {
    FeedFaults faults = new FeedFaults(file);
    List<Feed> feeds = new ArrayList<>();
    try {
      Element root = Xml.parse(text);
      if (!root.normalName().equals("opml")) {
        faults.add(Xml.line(root), "<" + root.tagName() + "> is no OPML");
      }
      for (Element outline : root.getElementsByTag("outline")) {
        String address = attribute(outline, "xmlUrl");
        if (!address.isBlank()) {
          add(outline, address, secrets, feeds, faults);
        }
      }
    } catch (XmlFault e) {
      faults.add(e.line(), e.reason());
    }
    return faults.whole(feeds);
  }

  private static void add(
      Element outline, String address, Secrets secrets, List<Feed> feeds, FeedFaults faults) {
    int line = Xml.line(outline);
    faults.check(
        line,
        () -> {
          FeedDraft draft = new FeedDraft(secrets);
          draft.set("url", address);
          String title = attribute(outline, "title");
          String name = title.isBlank() ? attribute(outline, "text") : title;
          if (!name.isBlank()) {
            draft.set("name", name);
          }
          String language = attribute(outline, "language");
          if (!language.isBlank() && !language.equals("unknown")) {
            draft.set("language", language);
          }
          draft.feed().ifPresent(feed -> faults.addTo(feeds, line, feed));
        });
  }

  /** Attributes are written in any case. */
  private static String attribute(Element outline, String name) {
    return outline.attributes().getIgnoreCase(name);
  }
}
