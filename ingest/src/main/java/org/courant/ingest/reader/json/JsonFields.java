package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object under the many names that exports give them, in any case. */
final class JsonFields {
  /** Objects within an article whose fields are its own: the Guardian's, and Fundus's source. */
  private static final List<String> PARTS = List.of("fields", "html");

  private final Map<String, JsonNode> byName = new HashMap<>();

  JsonFields(JsonNode object) {
    object
        .properties()
        .forEach(
            entry -> byName.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
    for (String part : PARTS) {
      object
          .path(part)
          .properties()
          .forEach(e -> byName.putIfAbsent(e.getKey().toLowerCase(Locale.ROOT), e.getValue()));
    }
  }

  /** The first of these names that holds words. */
  @Nullable String text(String... names) {
    for (String name : names) {
      List<String> words = words(byName.get(name.toLowerCase(Locale.ROOT)));
      if (!words.isEmpty()) {
        return words.get(0);
      }
    }
    return null;
  }

  /** All words of the first of these names that holds any: a body may be an array of paragraphs. */
  String paragraphs(String... names) {
    for (String name : names) {
      List<String> words = words(byName.get(name.toLowerCase(Locale.ROOT)));
      if (!words.isEmpty()) {
        return String.join("\n", words);
      }
    }
    return "";
  }

  /** The first of these names that holds a list, or words with commas or semicolons between. */
  List<String> list(String... names) {
    for (String name : names) {
      JsonNode node = byName.get(name.toLowerCase(Locale.ROOT));
      List<String> words = words(node);
      if (node != null && node.isTextual()) {
        words = split(words);
      }
      if (!words.isEmpty()) {
        return words;
      }
    }
    return List.of();
  }

  @Nullable JsonNode node(String name) {
    return byName.get(name.toLowerCase(Locale.ROOT));
  }

  /** A string, a number, an object with a name, or an array of them. */
  private static List<String> words(@Nullable JsonNode node) {
    List<String> all = new ArrayList<>();
    collect(node, all);
    return all;
  }

  private static void collect(@Nullable JsonNode node, List<String> into) {
    if (node == null || node.isNull() || node.isBoolean()) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, into));
    } else if (node.isObject()) {
      for (String name : List.of("name", "title", "main", "original", "@id", "url", "value")) {
        if (node.hasNonNull(name)) {
          collect(node.get(name), into);
          return;
        }
      }
    } else if (!node.asText().isBlank()) {
      into.add(plain(node).strip());
    }
  }

  /** Seconds with a fraction are a date, so no exponent. */
  private static String plain(JsonNode node) {
    return node.isFloatingPointNumber() && Double.isFinite(node.doubleValue())
        ? BigDecimal.valueOf(node.doubleValue()).toPlainString()
        : node.asText();
  }

  private static List<String> split(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      for (String part : word.split("[,;]", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return parts;
  }
}
