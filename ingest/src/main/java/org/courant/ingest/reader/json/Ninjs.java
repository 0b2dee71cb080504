package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Values;
import org.jspecify.annotations.Nullable;

/**
 * What IPTC's ninjs has under names of its own: {@code body_text} and its kin in 1.x, lists with
 * roles in 2.x and 3.x.
 */
final class Ninjs {
  private static final List<String> SIGNS =
      List.of(
          "versioncreated",
          "pubstatus",
          "body_xhtml",
          "body_text",
          "headlines",
          "bodies",
          "infosource",
          "infosources",
          "description_text",
          "firstcreated",
          "contentcreated",
          "renditions",
          "associations");

  private static final Set<String> NO_TEXTS =
      Set.of("picture", "graphic", "audio", "video", "picture-set");

  private Ninjs() {}

  static boolean is(JsonNode node) {
    return node.has("uri") && SIGNS.stream().anyMatch(node::has);
  }

  static void fill(Draft draft, JsonNode item) {
    JsonFields fields = new JsonFields(item);
    draft.guid = fields.text("uri");
    draft.url = Objects.requireNonNullElse(fields.text("url", "webpage", "link"), uriIfWeb(draft));
    if (draft.url.isEmpty()) {
      draft.url = null;
    }
    draft.headline =
        Objects.requireNonNullElse(
            ofRole(item.path("headlines"), "", "main", "primary", "headline"),
            Objects.requireNonNullElse(fields.text("headline", "title", "slugline"), ""));
    draft.body = body(item, fields);
    draft.standfirst =
        or(
            ofRole(item.path("descriptions"), "summary", "drop", "", "main"),
            fields.text("description_text", "standfirst", "description_html", "description_xhtml"));
    draft.authors = authors(item, fields);
    draft.subjects = subjects(item);
    draft.source =
        or(fields.text("infosources", "infosource", "source", "provider"), provider(item));
    draft.rights = rights(item, fields);
    draft.published =
        or(
            Values.date(draft, "published", fields.text("published")),
            or(
                Values.date(draft, "firstcreated", fields.text("firstcreated")),
                Values.date(draft, "contentcreated", fields.text("contentcreated"))));
    draft.updated = Values.date(draft, "versioncreated", fields.text("versioncreated"));
    String type = item.path("type").asText().toLowerCase(Locale.ROOT);
    if (NO_TEXTS.contains(type) && draft.body.isBlank()) {
      draft.warnings.add("a " + type + ", not a text: only its caption is read");
    }
  }

  private static String uriIfWeb(Draft draft) {
    return draft.guid != null && draft.guid.startsWith("http") ? draft.guid : "";
  }

  private static String body(JsonNode item, JsonFields fields) {
    for (String type : List.of("text/html", "application/xhtml+xml", "html", "text/plain", "")) {
      for (JsonNode body : item.path("bodies")) {
        String kind = body.path("contenttype").asText().toLowerCase(Locale.ROOT);
        boolean main =
            body.path("role").asText("main").toLowerCase(Locale.ROOT).matches("|main|body|text");
        if (main && kind.contains(type) && !body.path("value").asText().isBlank()) {
          return body.path("value").asText();
        }
      }
    }
    return fields.paragraphs("body_xhtml", "body_html", "body_text", "body", "body_richtext");
  }

  /** The value with the first of these roles that is there; “” is no role. */
  private static @Nullable String ofRole(JsonNode parts, String... roles) {
    for (String role : roles) {
      for (JsonNode part : parts) {
        String value = Values.words(part.path("value").asText());
        if (value != null && part.path("role").asText().equalsIgnoreCase(role)) {
          return value;
        }
      }
    }
    JsonNode first = parts.path(0).path("value");
    return Values.words(first.asText());
  }

  private static List<String> authors(JsonNode item, JsonFields fields) {
    List<String> authors = new ArrayList<>();
    for (JsonNode by : item.path("bylines")) {
      String name = Values.words(by.isTextual() ? by.asText() : by.path("byline").asText());
      if (name != null) {
        authors.add(name);
      }
    }
    return authors.isEmpty() ? fields.list("byline", "by", "creator", "authors") : authors;
  }

  private static List<String> subjects(JsonNode item) {
    LinkedHashSet<String> subjects = new LinkedHashSet<>();
    for (String name : List.of("subjects", "subject", "genres", "genre", "keywords")) {
      for (JsonNode subject : item.path(name)) {
        String words =
            Values.words(
                subject.isTextual()
                    ? subject.asText()
                    : subject.path("name").asText(code(subject)));
        if (words != null) {
          subjects.add(words);
        }
      }
    }
    return List.copyOf(subjects);
  }

  private static String code(JsonNode subject) {
    return subject.path("uri").asText(subject.path("code").asText());
  }

  private static @Nullable String provider(JsonNode item) {
    return Values.words(item.path("provider").asText());
  }

  private static @Nullable String rights(JsonNode item, JsonFields fields) {
    LinkedHashSet<String> rights = new LinkedHashSet<>();
    for (JsonNode part : item.path("rightsinfo")) {
      JsonFields info = new JsonFields(part);
      add(rights, info.text("copyrightnotice"), info.text("usageterms"));
    }
    add(rights, fields.text("copyrightnotice"), fields.text("usageterms"));
    if (rights.isEmpty()) {
      add(rights, fields.text("copyrightholder"), null);
    }
    return rights.isEmpty() ? null : String.join("; ", rights);
  }

  private static void add(Set<String> into, @Nullable String first, @Nullable String second) {
    if (first != null) {
      into.add(first);
    }
    if (second != null) {
      into.add(second);
    }
  }

  private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
