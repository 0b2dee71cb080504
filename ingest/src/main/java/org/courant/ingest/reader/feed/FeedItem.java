package org.courant.ingest.reader.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Values;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of RSS or entry of Atom, by the names of both: feeds mix them. */
final class FeedItem {
  /** RSS gives authors as {@code ann@x.test (Ann Bly)}. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\A[^\\s@]{1,100}+@[^\\s@]{1,100}+ \\(([^()]{1,200}+)\\)\\z");

  private FeedItem() {}

  static Draft draft(Element item, Channel channel) {
    FeedFields fields = new FeedFields(item);
    Draft draft = new Draft();
    names(draft, item, fields, channel);
    words(draft, fields);
    dates(draft, fields);
    draft.authors = authors(fields, channel);
    draft.subjects = subjects(fields);
    draft.rights =
        or(
            fields.text("dc:rights", "atom:rights", "rights", "media:copyright", "copyright"),
            channel.rights());
    String language = fields.text("dc:language", "language");
    draft.language = language != null ? language : or(channelOwn(item), channel.language());
    draft.source = or(fields.text("source", "dc:publisher"), or(origin(fields), channel.title()));
    return draft;
  }

  private static void names(Draft draft, Element item, FeedFields fields, Channel channel) {
    draft.guid = fields.text("guid", "atom:id", "id", "dc:identifier");
    draft.url = Links.alternate(fields, Links.resolved(item.attr("xml:base"), channel.base()));
    boolean permalink =
        fields.all("guid").stream().noneMatch(g -> g.attr("isPermaLink").equalsIgnoreCase("false"));
    if (draft.url == null && permalink && draft.guid != null && draft.guid.startsWith("http")) {
      draft.url = draft.guid;
    }
    if (draft.guid == null) {
      draft.guid = blankToNull(item.attr("rdf:about"));
    }
  }

  private static void words(Draft draft, FeedFields fields) {
    draft.headline =
        Objects.requireNonNullElse(
            fields.text("title", "atom:title", "dc:title", "media:title"), "");
    String full =
        content(fields, "content:encoded", "atom:content", "content", "xhtml:body", "body");
    String brief =
        content(
            fields,
            "description",
            "atom:summary",
            "summary",
            "dc:description",
            "media:description");
    draft.body = full.isBlank() ? brief : full;
    if (!full.isBlank() && !brief.isBlank() && !brief.equals(full)) {
      String standfirst = Values.words(Jsoup.parseBodyFragment(brief).text());
      String opening = Values.words(Jsoup.parseBodyFragment(full).text());
      // Many feeds repeat the beginning of the text as its description.
      boolean repeated =
          standfirst == null || opening == null || opening.startsWith(withoutDots(standfirst));
      draft.standfirst = repeated ? null : standfirst;
    }
  }

  private static String withoutDots(String text) {
    int end = text.length();
    while (end > 0 && (".…[]".indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String content(FeedFields fields, String... names) {
    Element element = fields.first(names);
    return element == null ? "" : FeedText.content(element);
  }

  private static void dates(Draft draft, FeedFields fields) {
    draft.published =
        Values.date(
            draft,
            "published",
            fields.text(
                "pubdate",
                "atom:published",
                "published",
                "atom:issued",
                "issued",
                "dc:date",
                "dcterms:issued",
                "dcterms:created",
                "atom:created",
                "date"));
    draft.updated =
        Values.date(
            draft,
            "updated",
            fields.text(
                "atom:updated", "updated", "atom:modified", "modified", "dcterms:modified"));
  }

  private static List<String> authors(FeedFields fields, Channel channel) {
    List<String> authors = new ArrayList<>(persons(fields.all("atom:author")));
    if (authors.isEmpty()) {
      authors.addAll(fields.texts("dc:creator"));
    }
    if (authors.isEmpty()) {
      authors.addAll(persons(fields.all("author")));
    }
    if (authors.isEmpty()) {
      authors.addAll(fields.texts("itunes:author", "dc:contributor"));
    }
    return authors.isEmpty() ? channel.authors() : authors;
  }

  /** Their names; the address only where there is no name. */
  static List<String> persons(List<Element> persons) {
    List<String> names = new ArrayList<>();
    for (Element person : persons) {
      FeedFields parts = new FeedFields(person);
      String name =
          person.childrenSize() > 0
              ? parts.text("atom:name", "name", "atom:email", "email")
              : FeedText.line(person);
      if (name != null) {
        Matcher mail = MAIL_AND_NAME.matcher(name);
        names.add(mail.matches() ? mail.group(1) : name);
      }
    }
    return names;
  }

  private static List<String> subjects(FeedFields fields) {
    LinkedHashSet<String> subjects = new LinkedHashSet<>(fields.texts("category", "dc:subject"));
    Stream.concat(fields.all("atom:category").stream(), fields.all("category").stream())
        .map(c -> c.attr("label").isBlank() ? c.attr("term") : c.attr("label"))
        .filter(label -> !label.isBlank())
        .forEach(subjects::add);
    String keywords = fields.text("media:keywords", "itunes:keywords");
    if (keywords != null) {
      Stream.of(keywords.split(",", -1))
          .map(String::strip)
          .filter(k -> !k.isEmpty())
          .forEach(subjects::add);
    }
    return List.copyOf(subjects);
  }

  /** Where an aggregator had it from. */
  private static @Nullable String origin(FeedFields fields) {
    List<Element> sources = fields.all("atom:source");
    return sources.isEmpty() ? null : new FeedFields(sources.get(0)).text("atom:title");
  }

  private static @Nullable String channelOwn(Element item) {
    return blankToNull(item.attr("xml:lang"));
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
