package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample articles of {@code courant demo}: what the README promises is in the file. */
class DemoArticlesTest {
  private final List<JsonNode> articles = read();

  private static List<JsonNode> read() {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> articles = new ArrayList<>();
    try (InputStream file = DemoArticlesTest.class.getResourceAsStream("/demo/articles.jsonl")) {
      byte[] bytes = Objects.requireNonNull(file, "demo/articles.jsonl").readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        articles.add(json.readTree(line));
      }
    } catch (IOException e) {
      throw new AssertionError("demo/articles.jsonl: " + e.getMessage(), e);
    }
    return articles;
  }

  @Test
  void everyArticleHasWhatTheReaderNeeds() {
    assertThat(articles)
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            article -> {
              assertThat(article.path("id").asText()).startsWith("demo-");
              assertThat(article.path("headline").asText()).isNotBlank();
              assertThat(article.path("body").asText().split("\\s+")).hasSizeBetween(150, 350);
              assertThatCode(() -> OffsetDateTime.parse(article.path("updated").asText()))
                  .doesNotThrowAnyException();
            });
  }

  @Test
  void oneIsRepeatedExactly() {
    assertThat(articles).hasSize(new HashSet<>(articles).size() + 1);
  }

  @Test
  void oneIsCorrectedLater() {
    List<JsonNode> versions = of("demo-dam");

    assertThat(versions).hasSize(2);
    assertThat(updated(versions.get(1))).isAfter(updated(versions.get(0)));
    assertThat(versions.get(1).path("body")).isNotEqualTo(versions.get(0).path("body"));
    assertThat(versions.get(1).path("note").asText()).startsWith("Corrects");
  }

  @Test
  void oneIsCanceledLater() {
    assertThat(of("demo-observatory"))
        .extracting(article -> article.path("status").asText())
        .containsExactly("usable", "canceled");
  }

  @Test
  void languagesAreEnglishAndFrench() {
    Set<String> languages = new HashSet<>();
    articles.forEach(article -> languages.add(article.path("language").asText()));

    assertThat(languages).containsExactlyInAnyOrder("en", "fr");
  }

  private List<JsonNode> of(String id) {
    return articles.stream().filter(article -> article.path("id").asText().equals(id)).toList();
  }

  private static OffsetDateTime updated(JsonNode article) {
    return OffsetDateTime.parse(article.path("updated").asText());
  }
}
