package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quotes and stances of the annotated story in the shared data; read, never copied. */
class StoryTest {
  private static JsonNode expected = new ObjectMapper().createObjectNode();
  private static String text = "";
  private static List<Entity> entities = List.of();
  private static List<Quote> quotes = List.of();
  private static List<Stance> stances = List.of();

  @BeforeAll
  static void read() throws IOException {
    Path folder = Path.of(System.getProperty("courant.shared", "none"), "data", "articles");
    Path story = folder.resolve("pompeo-sochi.txt");
    Assumptions.assumeTrue(Files.exists(story), "shared data are not here: " + story);
    List<String> lines = Files.readAllLines(story);
    String body = String.join("\n", lines.subList(2, lines.size()));
    Document document =
        DocumentReader.create().read(lines.get(0), lines.get(1), body, null).document();
    expected =
        new ObjectMapper().readTree(Files.readString(folder.resolve("pompeo-sochi.expected.json")));
    text = document.text();
    entities = EntityFinder.english().find(document);
    quotes = QuoteFinder.english().find(document, entities);
    stances = StanceFinder.english().find(document, entities, quotes);
  }

  @Test
  void everyQuoteHasItsWordsAndSpeaker() {
    List<String> missing = new ArrayList<>();
    for (JsonNode wanted : expected.path("quotes")) {
      boolean found =
          quotes.stream()
              .anyMatch(
                  q ->
                      q.span().in(text).equals(wanted.path("text").asText())
                          && is(q.speaker(), wanted.path("speaker").asText()));
      if (!found) {
        missing.add(wanted.path("text").asText());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void mostStancesAreFound() {
    List<String> missing = new ArrayList<>();
    for (JsonNode wanted : expected.path("stances")) {
      if (stances.stream().noneMatch(s -> isSame(s, wanted))) {
        missing.add(wanted.path("evidence").asText());
      }
    }
    assertThat(missing).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void nothingIsFoundThatTheStoryDoesNotSay() {
    for (JsonNode wrong : expected.path("must_not")) {
      assertThat(stances).noneMatch(s -> isSame(s, wrong));
    }
  }

  @Test
  void directionIsRight() {
    for (Stance s : stances) {
      for (JsonNode wanted : expected.path("stances")) {
        boolean turned =
            is(s.holder().entity(), wanted.path("target").asText())
                && is(s.target().entity(), wanted.path("holder").asText())
                && s.label().name().equals(wanted.path("label").asText())
                && s.evidence().in(text).contains(wanted.path("evidence").asText());
        assertThat(turned).as(s.evidence().in(text)).isFalse();
      }
    }
  }

  private static boolean isSame(Stance s, JsonNode wanted) {
    String target = wanted.path("target").asText();
    boolean named = expected.path("entities").findValuesAsText("id").contains(target);
    boolean sameTarget =
        named
            ? is(s.target().entity(), target)
            : s.target().entity() == null && shareWords(s, wanted);
    return is(s.holder().entity(), wanted.path("holder").asText())
        && s.label().name().equals(wanted.path("label").asText())
        && sameTarget;
  }

  /** A topic is found where target and evidence share two words of more than four letters. */
  private static boolean shareWords(Stance s, JsonNode wanted) {
    Set<String> mine = longWords(s.target().span().in(text) + " " + s.evidence().in(text));
    mine.retainAll(longWords(wanted.path("evidence").asText()));
    Set<String> topic = longWords(s.target().span().in(text));
    topic.retainAll(
        longWords(wanted.path("target").asText() + " " + wanted.path("evidence").asText()));
    return mine.size() > 1 && !topic.isEmpty();
  }

  private static Set<String> longWords(String words) {
    Set<String> out = new HashSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (word.length() > 4) {
        out.add(word);
      }
    }
    return out;
  }

  /** Whether an id of ours is the entity that the annotation calls {@code wanted}. */
  private static boolean is(@org.jspecify.annotations.Nullable String id, String wanted) {
    if (id == null) {
      return false;
    }
    JsonNode named = null;
    for (JsonNode entity : expected.path("entities")) {
      named = entity.path("id").asText().equals(wanted) ? entity : named;
    }
    String name = named == null ? wanted : named.path("name").asText();
    return entities.stream()
        .filter(e -> e.id().equals(id))
        .anyMatch(e -> e.mentions().stream().anyMatch(m -> m.span().in(text).equals(name)));
  }
}
