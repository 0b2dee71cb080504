package org.courant.ingest.reader.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import org.courant.ingest.reader.field.Values;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements by their local names, in lower case, as the documents' prefixes differ. */
final class Parts {
  private Parts() {}

  /** The first child at the end of a path such as {@code contentmeta/headline}. */
  static @Nullable Element at(@Nullable Element from, String path) {
    Element here = from;
    for (String name : path.split("/", -1)) {
      here = here == null ? null : child(here, name);
    }
    return here;
  }

  /** Its words; null where there are none. */
  static @Nullable String text(@Nullable Element from, String path) {
    Element element = at(from, path);
    return element == null ? null : Values.words(element.text());
  }

  static @Nullable String attribute(@Nullable Element from, String path, String name) {
    Element element = path.isEmpty() ? from : at(from, path);
    return element == null ? null : Values.words(element.attr(name));
  }

  static List<Element> children(@Nullable Element from, String name) {
    return from == null
        ? List.of()
        : from.children().stream().filter(c -> Names.local(c).equals(name)).toList();
  }

  /** Of that name wherever they are, but not within one another. */
  static List<Element> outermost(@Nullable Element from, String name) {
    List<Element> found = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    if (from != null) {
      open.push(from);
    }
    while (!open.isEmpty()) {
      Element element = open.pop();
      if (Names.local(element).equals(name)) {
        found.add(element);
        continue;
      }
      List<Element> children = element.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return found;
  }

  static @Nullable Element first(@Nullable Element from, String name) {
    List<Element> found = outermost(from, name);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Such as a notice of copyright and the terms of use; null where nothing is said. */
  static @Nullable String joined(String between, @Nullable String... parts) {
    LinkedHashSet<String> said = new LinkedHashSet<>();
    for (String part : parts) {
      if (part != null) {
        said.add(part);
      }
    }
    return said.isEmpty() ? null : String.join(between, said);
  }

  static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }

  private static @Nullable Element child(Element from, String name) {
    List<Element> children = children(from, name);
    return children.isEmpty() ? null : children.get(0);
  }
}
