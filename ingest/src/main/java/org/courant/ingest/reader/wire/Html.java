package org.courant.ingest.reader.wire;

import java.util.Map;
import java.util.Set;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The body of a wire item as HTML; NITF's own blocks become those of HTML. */
final class Html {
  private static final Map<String, String> AS_HTML =
      Map.of("hl2", "h2", "block", "div", "bq", "blockquote", "nitf-table", "table");

  /** Not of the text. */
  private static final Set<String> DROPPED =
      Set.of("media", "note", "fn", "nitf-table-metadata", "body.head", "body.end", "datasource");

  private Html() {}

  static String inner(Element from) {
    Element copy = from.clone();
    for (Element element : copy.getAllElements()) {
      String name = Names.local(element);
      if (element.equals(copy)) {
        continue;
      }
      if (DROPPED.contains(name)) {
        element.remove();
      } else {
        element.tagName(AS_HTML.getOrDefault(name, name));
      }
    }
    copy.getAllElements().stream()
        .flatMap(e -> e.childNodes().stream())
        .filter(Comment.class::isInstance)
        .toList()
        .forEach(Node::remove);
    return copy.html().strip();
  }
}
