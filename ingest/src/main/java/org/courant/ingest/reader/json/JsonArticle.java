package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Values;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object as an article, by the names of crawlers (news-please), schema.org, JSON Feed,
 * ninjs and common exports.
 */
public final class JsonArticle {
  /** In a type or an array of types, with or without schema.org before it. */
  private static final Pattern ARTICLE_TYPE = Pattern.compile("(Article|BlogPosting|\\bReport)\"");

  private JsonArticle() {}

  /** An article; more only of a schema.org graph or a JSON Feed, which hold several. */
  static void read(@Nullable JsonNode node, int line, Drafts drafts) {
    if (node == null || !node.isObject()) {
      String what = node == null ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
      drafts.unreadable(line, "an article must be a JSON object, this is " + what);
    } else if (JsonFeed.is(node)) {
      JsonFeed.read(node, line, drafts);
    } else if (node.has("@graph")) {
      readGraph(node.get("@graph"), line, drafts);
    } else if (Envelope.is(node)) {
      Envelope.articles(node).forEach(part -> read(part, line, drafts));
    } else if (SeenLink.is(node)) {
      SeenLink.read(node, line, drafts);
    } else if (!isArticle(node.path("@type"))) {
      drafts.unreadable(line, "@type is not that of an article");
    } else {
      drafts.found(draft(node), line);
    }
  }

  /** schema.org keeps the articles beside their publisher in a graph. */
  private static void readGraph(JsonNode graph, int line, Drafts drafts) {
    boolean none = true;
    for (JsonNode part : graph) {
      if (part.has("@type") && isArticle(part.get("@type"))) {
        drafts.found(draft(part), line);
        none = false;
      }
    }
    if (none) {
      drafts.unreadable(line, "no article in @graph");
    }
  }

  /** Also where the type is missing: most exports name none. */
  public static boolean isArticle(JsonNode type) {
    return type.isMissingNode() || ARTICLE_TYPE.matcher(type.toString()).find();
  }

  /** What the object says; nothing is checked yet. */
  public static Draft draft(JsonNode article) {
    Draft draft = draft(new JsonFields(article));
    Sections.fill(draft, article.path("body"));
    if (Ninjs.is(article)) {
      Ninjs.fill(draft, article);
    }
    if (draft.headline.indexOf('\uFFFD') >= 0 || draft.body.indexOf('\uFFFD') >= 0) {
      draft.warnings.add("not quite UTF-8: bytes were replaced");
    }
    return draft;
  }

  private static Draft draft(JsonFields fields) {
    Draft draft = new Draft();
    draft.guid = fields.text("guid", "id", "uri", "article_id", "identifier", "@id");
    draft.url =
        fields.text(
            "url",
            "link",
            "canonical_url",
            "canonical_link",
            "permalink",
            "web_url",
            "webUrl",
            "responded_url",
            "requested_url",
            "mainEntityOfPage");
    draft.headline = orEmpty(fields.text("headline", "title", "webTitle", "name"));
    draft.standfirst =
        fields.text(
            "standfirst",
            "description",
            "abstract",
            "summary",
            "dek",
            "subtitle",
            "excerpt",
            "trailText",
            "meta_description");
    draft.body =
        fields.paragraphs(
            "body",
            "text",
            "maintext",
            "articleBody",
            "content",
            "body_text",
            "body_html",
            "body_xhtml",
            "content_text",
            "content_html",
            "fulltext",
            "full_text",
            "plaintext",
            "bodyText",
            "cleaned_text",
            "article_text",
            "article_body",
            "article",
            "lead_paragraph",
            "raw_text");
    draft.language =
        Values.language(fields.text("language", "lang", "inLanguage", "meta_lang", "languageCode"));
    draft.source =
        fields.text(
            "source",
            "publisher",
            "source_domain",
            "outlet",
            "site",
            "domain",
            "provider",
            "publication",
            "site_name",
            "sitename",
            "hostname",
            "source_name",
            "source_info");
    draft.authors = fields.list("authors", "author", "byline", "creator", "writers");
    draft.subjects =
        fields.list(
            "subjects",
            "keywords",
            "tags",
            "categories",
            "topics",
            "articleSection",
            "section",
            "sectionName",
            "section_name");
    draft.rights =
        fields.text(
            "rights",
            "copyright",
            "copyrightNotice",
            "usageterms",
            "copyrightholder",
            "license",
            "licence");
    draft.note = fields.text("note", "ednote", "correction");
    draft.published =
        date(
            draft,
            fields,
            "published",
            "date_publish",
            "datePublished",
            "publish_date",
            "pubDate",
            "published_at",
            "publishedAt",
            "date_published",
            "publishing_date",
            "published_date",
            "publication_date",
            "webPublicationDate",
            "pub_date",
            "firstcreated",
            "date");
    draft.updated =
        date(
            draft,
            fields,
            "updated",
            "date_modify",
            "dateModified",
            "date_modified",
            "modified",
            "updated_at",
            "updatedAt",
            "lastModified",
            "last_modified",
            "updated_date",
            "date_updated",
            "versioncreated");
    draft.seen =
        date(
            draft,
            fields,
            "seen",
            "date_download",
            "download_date",
            "crawl_date",
            "crawled",
            "crawled_at",
            "scraped_at",
            "fetched_at",
            "retrieved_at",
            "collect_date",
            "warc_date",
            "seendate");
    if (draft.url == null && draft.source != null && draft.source.startsWith("http")) {
      draft.url = draft.source; // so in trafilatura's output
      draft.source = fields.text("sitename", "hostname");
    }
    draft.embargoed = date(draft, fields, "embargoed", "embargo");
    draft.urgency = number(draft, fields, "urgency", 1, 9);
    draft.sourceVersion =
        Optional.ofNullable(number(draft, fields, "version", 0, Integer.MAX_VALUE))
            .orElseGet(() -> number(draft, fields, "sourceVersion", 0, Integer.MAX_VALUE));
    draft.status = Values.status(draft, fields.text("pubstatus", "status"));
    return draft;
  }

  /** An impossible date costs that field alone. */
  private static @Nullable Instant date(Draft draft, JsonFields fields, String... names) {
    for (String name : names) {
      String text = fields.text(name);
      if (text != null) {
        Instant date = Values.date(draft, name, text);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable Integer number(
      Draft draft, JsonFields fields, String name, int least, int most) {
    return Values.number(draft, name, fields.text(name), least, most);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
