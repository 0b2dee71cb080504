package org.courant.ingest.reader.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Values;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One newsItem of NewsML-G2. */
final class NewsItem {
  private NewsItem() {}

  /** Also where nothing is said: a picture says that it is one. */
  static boolean isText(Element item) {
    String kind = itemClass(item);
    return kind.isEmpty() || kind.endsWith("text") || kind.endsWith("composite");
  }

  static String itemClass(Element item) {
    return Objects.requireNonNullElse(code(Parts.at(item, "itemmeta/itemclass")), "");
  }

  static Draft draft(Element item) {
    Draft draft = new Draft();
    Element itemMeta = Parts.at(item, "itemmeta");
    Element contentMeta = Parts.at(item, "contentmeta");
    Content.fill(draft, Parts.at(item, "contentset"));
    draft.guid = Values.words(item.attr("guid"));
    draft.url = draft.guid != null && draft.guid.startsWith("http") ? draft.guid : null;
    draft.sourceVersion =
        Values.number(draft, "version", item.attr("version"), 0, Integer.MAX_VALUE);
    draft.status = Values.status(draft, code(Parts.at(itemMeta, "pubstatus")));
    draft.source = or(source(itemMeta, contentMeta), draft.source);
    draft.note = or(notes(itemMeta), draft.note);
    draft.rights = or(rights(Parts.at(item, "rightsinfo")), draft.rights);
    draft.language =
        Parts.or(Parts.attribute(contentMeta, "language", "tag"), language(item, draft));
    words(draft, itemMeta, contentMeta);
    dates(draft, itemMeta, contentMeta);
    return draft;
  }

  private static void words(
      Draft draft, @Nullable Element itemMeta, @Nullable Element contentMeta) {
    String headline = Parts.text(contentMeta, "headline");
    if (headline != null) {
      draft.headline = headline;
    } else if (draft.headline.isEmpty()) {
      draft.headline = Objects.requireNonNullElse(Parts.text(itemMeta, "title"), "");
    }
    draft.standfirst = or(summary(contentMeta), draft.standfirst);
    List<String> authors = names(contentMeta, "creator");
    draft.authors = draft.authors.isEmpty() ? authors : draft.authors;
    LinkedHashSet<String> subjects = new LinkedHashSet<>(names(contentMeta, "subject"));
    Parts.children(contentMeta, "keyword").forEach(k -> add(subjects, k.text()));
    draft.subjects = subjects.isEmpty() ? draft.subjects : List.copyOf(subjects);
    draft.urgency =
        Parts.or(
            Values.number(draft, "urgency", Parts.text(contentMeta, "urgency"), 1, 9),
            draft.urgency);
  }

  private static void dates(
      Draft draft, @Nullable Element itemMeta, @Nullable Element contentMeta) {
    String created =
        or(Parts.text(itemMeta, "firstcreated"), Parts.text(contentMeta, "contentcreated"));
    draft.published = Parts.or(Values.date(draft, "published", created), draft.published);
    draft.updated =
        Parts.or(
            Values.date(draft, "versionCreated", Parts.text(itemMeta, "versioncreated")),
            draft.updated);
    Element embargo = Parts.at(itemMeta, "embargoed");
    if (embargo != null) {
      draft.embargoed = Values.date(draft, "embargoed", embargo.text());
    }
  }

  private static @Nullable String summary(@Nullable Element contentMeta) {
    List<Element> descriptions = Parts.children(contentMeta, "description");
    return descriptions.stream()
        .filter(d -> d.attr("role").endsWith("summary"))
        .findFirst()
        .or(
            () ->
                descriptions.stream().filter(d -> !d.attr("role").endsWith("caption")).findFirst())
        .map(d -> Values.words(d.text()))
        .orElse(null);
  }

  private static @Nullable String source(
      @Nullable Element itemMeta, @Nullable Element contentMeta) {
    Element provider = Parts.at(itemMeta, "provider");
    String named = or(Parts.text(contentMeta, "infosource/name"), Parts.text(provider, "name"));
    String code = code(provider);
    return or(named, code == null ? Parts.attribute(provider, "", "uri") : withoutScheme(code));
  }

  private static @Nullable String rights(@Nullable Element info) {
    String said =
        Parts.joined("; ", Parts.text(info, "copyrightnotice"), Parts.text(info, "usageterms"));
    return or(said, Parts.text(info, "copyrightholder/name"));
  }

  private static @Nullable String notes(@Nullable Element itemMeta) {
    return Parts.joined(
        "\n",
        Parts.children(itemMeta, "ednote").stream()
            .map(n -> Values.words(n.text()))
            .toArray(String[]::new));
  }

  private static @Nullable String language(Element item, Draft draft) {
    return or(Values.words(item.attr("xml:lang")), draft.language);
  }

  /** A name where one is given, or else the code. */
  private static List<String> names(@Nullable Element contentMeta, String kind) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Element element : Parts.children(contentMeta, kind)) {
      String name = or(Parts.text(element, "name"), Parts.text(element, "mainconcept/name"));
      boolean codesToo = kind.equals("subject");
      add(names, name != null || !codesToo ? name : code(element));
    }
    return new ArrayList<>(names);
  }

  private static void add(Set<String> into, @Nullable String words) {
    String plain = Values.words(words);
    if (plain != null) {
      into.add(plain);
    }
  }

  private static @Nullable String code(@Nullable Element element) {
    return or(
        Parts.attribute(element, "", "qcode"),
        or(Parts.attribute(element, "", "literal"), Parts.attribute(element, "", "uri")));
  }

  private static String withoutScheme(String code) {
    return code.contains("://") ? code : code.substring(code.indexOf(':') + 1);
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return Parts.or(first, second);
  }
}
