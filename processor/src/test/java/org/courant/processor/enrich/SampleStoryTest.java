package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annotated story of the shared data; read, never copied. */
class SampleStoryTest {
  private static JsonNode expected = new ObjectMapper().createObjectNode();
  private static List<Entity> entities = List.of();
  private static String text = "";
  private static String rights = "";

  @BeforeAll
  static void read() throws IOException {
    Path folder = Path.of(System.getProperty("courant.shared", "none"), "data", "articles");
    Path story = folder.resolve("pompeo-sochi.txt");
    Assumptions.assumeTrue(Files.exists(story), "shared data are not here: " + story);
    List<String> lines = Files.readAllLines(story);
    String body = String.join("\n", lines.subList(2, lines.size()));
    Article article = new Article("sample", lines.get(0), lines.get(1), body, null);
    Enriched enriched = (Enriched) Enricher.create().enrich(article);
    expected =
        new ObjectMapper().readTree(Files.readString(folder.resolve("pompeo-sochi.expected.json")));
    entities = enriched.entities();
    text = enriched.document().text();
    rights = String.valueOf(enriched.document().rights());
  }

  @Test
  void boilerplateIsNotInTheText() {
    for (JsonNode piece : expected.path("boilerplate")) {
      assertThat(text).doesNotContain(piece.path("text").asText());
    }
    assertThat(rights).isEqualTo(expected.path("boilerplate").path(1).path("text").asText());
  }

  @Test
  void noFalseNames() {
    for (JsonNode wrong : expected.path("not_entities")) {
      assertThat(surfaces()).doesNotContain(wrong.asText());
    }
  }

  @Test
  void everyEntityIsFoundWithItsType() {
    List<String> missing = new ArrayList<>();
    for (JsonNode wanted : expected.path("entities")) {
      boolean found = entities.stream().anyMatch(e -> isSame(e, wanted));
      if (!found) {
        missing.add(wanted.path("name").asText());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void rolesAreTheTitlesOfTheText() {
    for (JsonNode wanted : expected.path("entities")) {
      List<String> roles = new ArrayList<>();
      wanted.path("roles").forEach(r -> roles.add(r.asText()));
      entities.stream()
          .filter(e -> isSame(e, wanted))
          .forEach(e -> assertThat(e.roles()).containsAll(roles));
    }
  }

  private static boolean isSame(Entity entity, JsonNode wanted) {
    boolean named = surfaces(entity).contains(wanted.path("name").asText());
    return named && entity.type().name().equals(wanted.path("type").asText());
  }

  private static List<String> surfaces() {
    return entities.stream().flatMap(e -> surfaces(e).stream()).toList();
  }

  private static List<String> surfaces(Entity entity) {
    return entity.mentions().stream().map(Mention::span).map(s -> s.in(text)).toList();
  }
}
