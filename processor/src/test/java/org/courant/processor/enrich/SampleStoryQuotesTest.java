package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.quote.Quote;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Who said what in the annotated story of the shared data; read, never copied. */
class SampleStoryQuotesTest {
  private static final int MOST_MISSED = 2;

  @Test
  void quotesHaveTheirSpeakers() throws IOException {
    Path folder = Path.of(System.getProperty("courant.shared", "none"), "data", "articles");
    Path story = folder.resolve("pompeo-sochi.txt");
    Assumptions.assumeTrue(Files.exists(story), "shared data are not here: " + story);
    List<String> lines = Files.readAllLines(story);
    String body = String.join("\n", lines.subList(2, lines.size()));
    Article article = new Article("sample", lines.get(0), lines.get(1), body, null);
    Enriched enriched = (Enriched) Enricher.create().enrich(article);
    JsonNode expected =
        new ObjectMapper().readTree(Files.readString(folder.resolve("pompeo-sochi.expected.json")));
    Map<String, String> names = new HashMap<>();
    expected.path("entities").forEach(e -> names.put(e.path("id").asText(), name(e)));
    List<String> missed = new ArrayList<>();
    for (JsonNode wanted : expected.path("quotes")) {
      String words = wanted.path("text").asText();
      String speaker = names.getOrDefault(wanted.path("speaker").asText(), "?");
      if (enriched.quotes().stream().noneMatch(q -> isSaid(enriched, q, words, speaker))) {
        missed.add(speaker + ": " + words);
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(MOST_MISSED);
  }

  private static boolean isSaid(Enriched enriched, Quote quote, String words, String speaker) {
    return quote.span().in(enriched.document().text()).equals(words)
        && enriched.entities().stream()
            .filter(e -> e.id().equals(quote.speaker()))
            .anyMatch(
                e ->
                    e.mentions().stream()
                        .anyMatch(m -> m.span().in(enriched.document().text()).equals(speaker)));
  }

  private static String name(JsonNode entity) {
    return entity.path("name").asText();
  }
}
