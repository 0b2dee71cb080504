package org.courant.ingest.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.ingest.reader.field.Values;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page: OpenGraph's, Dublin Core's and plain ones. */
final class Meta {
  private final Map<String, List<String>> byName = new HashMap<>();

  Meta(Document page) {
    for (Element meta : page.select("meta[content]")) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String content = Values.words(meta.attr("content"));
        if (content != null && !meta.attr(key).isBlank()) {
          byName
              .computeIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
              .add(content);
        }
      }
    }
  }

  /** The first of these names that is there. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = all(name);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  List<String> all(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
