package org.courant.ingest.reader.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** {@code xml:lang} holds for all that is within. */
final class Languages {
  private Languages() {}

  static @Nullable String of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (!e.attr("xml:lang").isBlank()) {
        return e.attr("xml:lang").strip();
      }
    }
    return null;
  }
}
