package org.courant.ingest.reader.html;

import java.util.List;
import java.util.Objects;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Limits;
import org.courant.ingest.reader.field.Values;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A web page as an article: what its JSON-LD says, else its meta tags, else its text. */
public final class PageReader {
  private static final int DEEPEST = 256;

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param address where it was got, if known
   * @param warnings on the document as a whole
   */
  public static void read(
      String text, @Nullable String address, List<String> warnings, Drafts drafts) {
    long tags = text.chars().filter(c -> c == '<').count();
    if (tags > Limits.TAGS) {
      drafts.unreadable(1, tags + " tags, limit is " + Limits.TAGS);
      return;
    }
    Document page =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(text, Objects.requireNonNullElse(address, ""));
    Draft draft = LinkedData.of(page);
    fill(draft, page, address);
    draft.warnings.addAll(warnings);
    if (draft.body.isBlank() && draft.standfirst == null) {
      drafts.unreadable(1, "the page has no text that could be an article's");
    } else {
      drafts.found(draft, 1);
    }
  }

  private static void fill(Draft draft, Document page, @Nullable String address) {
    Meta meta = new Meta(page);
    draft.url = url(page, meta, draft.url, address);
    // A page's @id is a place within it; its address is its name.
    draft.guid = draft.url == null ? draft.guid : null;
    if (draft.headline.isBlank()) {
      draft.headline = Objects.requireNonNullElse(headline(page, meta), "");
    }
    draft.standfirst =
        or(draft.standfirst, meta.first("og:description", "description", "twitter:description"));
    draft.source = or(draft.source, meta.first("og:site_name", "dc.publisher", "application-name"));
    draft.language =
        or(
            draft.language,
            Values.language(
                or(Values.words(language(page)), meta.first("og:locale", "dc.language"))));
    draft.rights = or(draft.rights, meta.first("copyright", "dc.rights", "rights"));
    dates(draft, page, meta);
    lists(draft, meta);
    body(draft, page);
  }

  private static void body(Draft draft, Document page) {
    String text = MainText.of(page, draft.headline, draft.standfirst);
    // The page shows paragraphs, the JSON-LD often one run; but some pages show only a part.
    boolean shown = text.length() * 10L >= draft.body.length() * 7L;
    draft.body =
        draft.body.isBlank() || (shown && text.length() <= draft.body.length() * 2L)
            ? text
            : draft.body;
  }

  private static void dates(Draft draft, Document page, Meta meta) {
    if (draft.published == null) {
      String said =
          meta.first(
              "article:published_time",
              "datepublished",
              "og:published_time",
              "pubdate",
              "publishdate",
              "dc.date.issued",
              "dc.date",
              "parsely-pub-date",
              "sailthru.date",
              "date");
      Element time =
          page.selectFirst(
              "time[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime]");
      draft.published =
          Values.date(
              draft, "published", said != null || time == null ? said : time.attr("datetime"));
    }
    if (draft.updated == null) {
      draft.updated =
          Values.date(
              draft,
              "updated",
              meta.first(
                  "article:modified_time", "datemodified", "og:updated_time", "dc.date.modified"));
    }
  }

  private static void lists(Draft draft, Meta meta) {
    if (draft.authors.isEmpty()) {
      String author = meta.first("author", "article:author", "dc.creator", "parsely-author", "byl");
      draft.authors = author == null || author.startsWith("http") ? List.of() : List.of(author);
    }
    if (draft.subjects.isEmpty()) {
      List<String> tags = meta.all("article:tag");
      draft.subjects = tags.isEmpty() ? meta.all("article:section") : tags;
    }
  }

  private static @Nullable String url(
      Document page, Meta meta, @Nullable String told, @Nullable String address) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String link = canonical == null ? null : canonical.attr("abs:href");
    for (String candidate : new String[] {link, meta.first("og:url"), told}) {
      if (candidate != null && candidate.startsWith("http")) {
        return candidate;
      }
    }
    return address;
  }

  private static @Nullable String headline(Document page, Meta meta) {
    List<Element> first = page.select("h1");
    String heading = first.size() == 1 ? Values.words(first.get(0).text()) : null;
    String title = Values.words(page.title());
    String shared = meta.first("og:title", "twitter:title", "dc.title");
    return or(
        shared != null && heading != null && shared.startsWith(heading) ? heading : shared,
        or(heading, title));
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html");
    return html == null ? "" : html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
