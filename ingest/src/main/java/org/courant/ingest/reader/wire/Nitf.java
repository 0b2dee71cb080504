package org.courant.ingest.reader.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.field.Values;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One article in NITF, alone or within a newsItem, whose own fields win. */
final class Nitf {
  private static final Pattern BY = Pattern.compile("(?i)^(by|from)\\s+");

  private Nitf() {}

  static Draft draft(Element nitf) {
    Draft draft = new Draft();
    fill(draft, nitf);
    Element head = Parts.at(nitf, "head");
    Element data = Parts.at(head, "docdata");
    draft.guid =
        or(Parts.attribute(data, "doc-id", "id-string"), Parts.attribute(data, "du-key", "key"));
    draft.sourceVersion =
        Values.number(
            draft, "version", Parts.attribute(data, "du-key", "version"), 0, Integer.MAX_VALUE);
    draft.url = Parts.attribute(head, "pubdata", "ex-ref");
    draft.source =
        or(
            Parts.attribute(head, "pubdata", "name"),
            Parts.text(nitf, "body/body.head/distributor"));
    draft.note = Parts.attribute(data, "ed-msg", "info");
    draft.urgency =
        Values.number(draft, "urgency", Parts.attribute(data, "urgency", "ed-urg"), 1, 9);
    draft.language = Values.words(nitf.attr("xml:lang"));
    dates(draft, head, data);
    draft.rights = rights(nitf, data);
    draft.subjects = subjects(head, data);
    return draft;
  }

  /** The words alone. */
  static void fill(Draft draft, Element nitf) {
    Element head = Parts.at(nitf, "body/body.head");
    String headline =
        or(
            Parts.text(head, "hedline/hl1"),
            or(Parts.text(head, "hedline"), Parts.text(nitf, "head/title")));
    draft.headline = Objects.requireNonNullElse(headline, "");
    draft.standfirst = or(Parts.text(head, "abstract"), standfirst(head));
    draft.authors = authors(head);
    Element content = Parts.at(nitf, "body/body.content");
    draft.body = content == null ? "" : Html.inner(content);
  }

  private static @Nullable String standfirst(@Nullable Element head) {
    Element second = Parts.at(head, "hedline/hl2");
    return second == null || second.hasAttr("class") ? null : Values.words(second.text());
  }

  private static void dates(Draft draft, @Nullable Element head, @Nullable Element data) {
    draft.published =
        Values.date(
            draft,
            "published",
            or(
                Parts.attribute(data, "date.issue", "norm"),
                Parts.attribute(head, "pubdata", "date.publication")));
    draft.embargoed =
        Values.date(draft, "date.release", Parts.attribute(data, "date.release", "norm"));
    String status = Parts.attribute(data, "", "management-status");
    boolean untilReleased = draft.embargoed != null && "embargoed".equalsIgnoreCase(status);
    draft.status = untilReleased ? Item.Status.USABLE : Values.status(draft, status);
  }

  private static @Nullable String rights(Element nitf, @Nullable Element data) {
    String holder = Parts.attribute(data, "doc.copyright", "holder");
    String year = Parts.attribute(data, "doc.copyright", "year");
    String owner = holder == null || year == null ? holder : holder + " " + year;
    return Parts.joined(
        "; ",
        owner,
        Parts.attribute(data, "doc.rights", "owner"),
        Parts.text(nitf, "body/body.head/rights"));
  }

  private static List<String> subjects(@Nullable Element head, @Nullable Element data) {
    LinkedHashSet<String> subjects = new LinkedHashSet<>();
    for (Element subject : Parts.outermost(Parts.at(head, "tobject"), "tobject.subject")) {
      add(subjects, or(deepest(subject), Values.words(subject.attr("tobject.subject.refnum"))));
    }
    Parts.outermost(data, "classifier")
        .forEach(c -> add(subjects, or(Values.words(c.text()), Values.words(c.attr("value")))));
    Parts.outermost(data, "keyword").forEach(k -> add(subjects, Values.words(k.attr("key"))));
    return List.copyOf(subjects);
  }

  private static @Nullable String deepest(Element subject) {
    return or(
        Values.words(subject.attr("tobject.subject.detail")),
        or(
            Values.words(subject.attr("tobject.subject.matter")),
            Values.words(subject.attr("tobject.subject.type"))));
  }

  private static void add(Set<String> into, @Nullable String words) {
    if (words != null) {
      into.add(words);
    }
  }

  private static List<String> authors(@Nullable Element head) {
    List<String> authors = new ArrayList<>();
    for (Element byline : Parts.children(head, "byline")) {
      List<Element> persons = Parts.outermost(byline, "person");
      if (persons.isEmpty()) {
        Element copy = byline.clone();
        Parts.outermost(copy, "byttl").forEach(Element::remove);
        String line = Values.words(copy.text());
        add(authors, line == null ? null : BY.matcher(line).replaceFirst(""));
      } else {
        persons.forEach(p -> add(authors, p.text()));
      }
    }
    return authors;
  }

  private static void add(List<String> authors, @Nullable String name) {
    String words = Values.words(name);
    int end = words == null ? 0 : words.length();
    while (words != null && end > 0 && ",;. ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    if (words != null && end > 0) {
      authors.add(words.substring(0, end));
    }
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return Parts.or(first, second);
  }
}
