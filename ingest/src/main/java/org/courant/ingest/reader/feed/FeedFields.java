package org.courant.ingest.reader.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The children of a channel, item or entry by their names. */
final class FeedFields {
  private final Map<String, List<Element>> byName = new HashMap<>();

  FeedFields(Element parent) {
    for (Element child : parent.children()) {
      byName.computeIfAbsent(Names.of(child), name -> new ArrayList<>()).add(child);
    }
  }

  /** All of that name. */
  List<Element> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The first of these names with any content. */
  @Nullable Element first(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        if (element.childNodeSize() > 0) {
          return element;
        }
      }
    }
    return null;
  }

  /** The first of these names that holds words, as text. */
  @Nullable String text(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        String text = FeedText.line(element);
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  /** What the elements of all these names hold, each once. */
  List<String> texts(String... names) {
    LinkedHashSet<String> texts = new LinkedHashSet<>();
    for (String name : names) {
      for (Element element : all(name)) {
        String text = FeedText.line(element);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return List.copyOf(texts);
  }
}
