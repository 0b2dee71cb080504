package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.item.Draft;

/** A body in sections, each with headlines and paragraphs, as Fundus writes it. */
final class Sections {
  private Sections() {}

  static void fill(Draft draft, JsonNode body) {
    if (!body.path("sections").isArray()) {
      return;
    }
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode section : body.path("sections")) {
      section.path("headline").forEach(line -> add(paragraphs, line));
      section.path("paragraphs").forEach(line -> add(paragraphs, line));
    }
    draft.body = String.join("\n\n", paragraphs);
    List<String> summary = new ArrayList<>();
    body.path("summary").forEach(line -> add(summary, line));
    if (!summary.isEmpty()) {
      draft.standfirst = String.join(" ", summary);
    }
  }

  private static void add(List<String> into, JsonNode line) {
    if (!line.asText().isBlank()) {
      into.add(line.asText().strip());
    }
  }
}
