package org.courant.ingest.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object as an article, by the names of crawlers (news-please), schema.org, JSON Feed,
 * ninjs and common exports.
 */
final class JsonArticle {
  /** In a type or an array of types, with or without schema.org before it. */
  private static final Pattern ARTICLE_TYPE = Pattern.compile("(Article|BlogPosting|\\bReport)\"");

  private JsonArticle() {}

  /** One reading; more only of a schema.org graph, which may hold several articles. */
  static List<Reading> read(@Nullable JsonNode node, Location here) {
    if (node == null || !node.isObject()) {
      String what = node == null ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
      return List.of(new Unreadable(here, "an article must be a JSON object, this is " + what));
    }
    if (node.has("@graph")) {
      return ofGraph(node.get("@graph"), here);
    }
    return List.of(
        isArticle(node.path("@type"))
            ? readOne(node, here)
            : new Unreadable(here, "@type is not that of an article"));
  }

  /** schema.org keeps the articles beside their publisher in a graph. */
  private static List<Reading> ofGraph(JsonNode graph, Location here) {
    List<Reading> readings = new ArrayList<>();
    for (JsonNode part : graph) {
      if (part.has("@type") && isArticle(part.get("@type"))) {
        readings.add(readOne(part, here));
      }
    }
    return readings.isEmpty() ? List.of(new Unreadable(here, "no article in @graph")) : readings;
  }

  /** Also where the type is missing: most exports name none. */
  private static boolean isArticle(JsonNode type) {
    return type.isMissingNode() || ARTICLE_TYPE.matcher(type.toString()).find();
  }

  private static Reading readOne(JsonNode article, Location here) {
    Draft draft = draft(new JsonFields(article));
    boolean empty = draft.headline.isBlank() && draft.body.isBlank();
    if (empty && !ArticleId.isNamed(draft)) {
      return new Unreadable(here, "neither headline nor body, nor guid or URL");
    }
    String id = ArticleId.of(draft);
    if (empty && draft.status == Item.Status.USABLE) {
      return new Unreadable(here, "article " + id + ": neither headline nor body");
    }
    if (draft.headline.indexOf('\uFFFD') >= 0 || draft.body.indexOf('\uFFFD') >= 0) {
      draft.warnings.add("not quite UTF-8: bytes were replaced");
    }
    return Limits.broken(id, draft)
        .<Reading>map(rule -> new Unreadable(here, rule))
        .orElseGet(() -> new Read(draft.item(id), here));
  }

  private static Draft draft(JsonFields fields) {
    Draft draft = new Draft();
    draft.guid = fields.text("guid", "id", "uri", "article_id", "identifier", "@id");
    draft.url = fields.text("url", "link", "canonical_url", "permalink", "mainEntityOfPage");
    draft.headline = orEmpty(fields.text("headline", "title", "name"));
    draft.standfirst =
        fields.text("standfirst", "description", "abstract", "summary", "dek", "subtitle");
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
            "fulltext");
    draft.language = fields.text("language", "lang", "inLanguage");
    draft.source =
        fields.text("source", "publisher", "source_domain", "outlet", "site", "domain", "provider");
    draft.authors = fields.list("authors", "author", "byline", "creator");
    draft.subjects = fields.list("subjects", "keywords", "tags", "categories", "section");
    draft.rights =
        fields.text("rights", "copyright", "copyrightNotice", "usageterms", "copyrightholder");
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
            "versioncreated");
    draft.embargoed = date(draft, fields, "embargoed", "embargo");
    draft.urgency = number(draft, fields, "urgency", 1, 9);
    draft.sourceVersion =
        Optional.ofNullable(number(draft, fields, "version", 0, Integer.MAX_VALUE))
            .orElseGet(() -> number(draft, fields, "sourceVersion", 0, Integer.MAX_VALUE));
    draft.status = status(draft, orEmpty(fields.text("pubstatus", "status")));
    if (draft.headline.isBlank()) {
      draft.warnings.add("no headline");
    }
    if (draft.body.isBlank()) {
      bodyFromStandfirst(draft);
    }
    return draft;
  }

  private static void bodyFromStandfirst(Draft draft) {
    if (draft.standfirst != null) {
      draft.body = draft.standfirst;
      draft.standfirst = null;
      draft.warnings.add("no body: the description stands in for it");
    } else if (!draft.headline.isBlank()) {
      draft.warnings.add("no body");
    }
  }

  /** An unknown word is no reason to hold an article back, but is told. */
  private static Item.Status status(Draft draft, String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "canceled", "cancelled", "retracted", "deleted", "stat:canceled" -> Item.Status.CANCELED;
      case "withheld", "stat:withheld" -> Item.Status.WITHHELD;
      case "", "usable", "stat:usable", "published", "publish", "live", "ok" -> Item.Status.USABLE;
      default -> {
        draft.warnings.add("status: '" + brief(word) + "' is not known; taken as usable");
        yield Item.Status.USABLE;
      }
    };
  }

  /** An impossible date costs that field alone. */
  private static @Nullable Instant date(Draft draft, JsonFields fields, String... names) {
    for (String name : names) {
      String text = fields.text(name);
      if (text != null) {
        Optional<Instant> date = Dates.parse(text);
        if (date.isPresent()) {
          return date.get();
        }
        draft.warnings.add(name + ": '" + brief(text) + "' is no date that we know");
      }
    }
    return null;
  }

  private static @Nullable Integer number(
      Draft draft, JsonFields fields, String name, int least, int most) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below; dates and names of versions are common and no harm.
    }
    draft.warnings.add(name + ": '" + brief(text) + "' must be a whole number from " + least);
    return null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
