package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.app.page.ClusterOutside;
import org.courant.app.page.FeedFiles;
import org.courant.app.settings.Cluster;
import org.courant.page.NewsPage;
import org.courant.page.read.Capacity;
import org.courant.page.read.Source;
import org.courant.page.web.PageAddress;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page over a real node: what is published appears, and can be asked for. */
@ExtendWith(LiveNode.class)
class PageIT {
  private final HttpClient http = HttpClient.newHttpClient();

  private static NewsPage open(LiveStream stream, ClusterOutside outside) {
    RegistrySettings registry = RegistrySettings.of(LiveNode.registryUrl());
    Source source =
        new Source(
            LiveStream.kafka(),
            new RegistryClient(registry.withPatience(Duration.ZERO)),
            stream.topics);
    return NewsPage.open(
        source, new PageAddress("127.0.0.1", 0, List.of()), new Capacity(1_000, 10_000), outside);
  }

  private static ClusterOutside outside(LiveStream stream) {
    RegistrySettings registry = RegistrySettings.of(LiveNode.registryUrl());
    return ClusterOutside.watch(
        new Cluster(LiveStream.kafka(), registry),
        stream.topics,
        stream.topics.prefix(),
        stream.topics.prefix() + "-stories",
        new FeedFiles(List.of(), Path.of("none")));
  }

  private JsonNode get(NewsPage page, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(page.address() + path)).build();
    return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private JsonNode await(NewsPage page, String path, Predicate<JsonNode> enough)
      throws IOException, InterruptedException {
    JsonNode answer = get(page, path);
    for (int i = 0; i < 600 && !enough.test(answer); i++) {
      Thread.sleep(100);
      answer = get(page, path);
    }
    return answer;
  }

  private BufferedReader events(NewsPage page) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page.address() + "/api/events")).build();
    HttpResponse<java.io.InputStream> stream = http.send(request, BodyHandlers.ofInputStream());
    BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), UTF_8));
    assertThat(lines.readLine()).startsWith("retry: ");
    return lines;
  }

  /** The data of the next event of that name; the stream is told every two seconds at least. */
  private static String next(BufferedReader events, String name) throws IOException {
    String line = events.readLine();
    while (line != null && !line.equals("event: " + name)) {
      line = events.readLine();
    }
    return String.valueOf(events.readLine());
  }

  private JsonNode replay(NewsPage page, String place) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(page.address() + "/api/dead-letters/" + place + "/replay"))
            .header("Content-Type", "application/json")
            .header("Origin", page.address().toString())
            .POST(BodyPublishers.ofString("{}"))
            .build();
    return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  @Test
  void publishedArticleAppearsAndCanBeAskedFor() throws Exception {
    try (LiveStream stream = new LiveStream();
        ClusterOutside outside = outside(stream)) {
      stream.send(Samples.record(stream, Samples.article("before", Samples.BODY)));
      stream.outcomes(1);
      try (NewsPage page = open(stream, outside);
          BufferedReader events = events(page)) {
        await(page, "/api/live", live -> live.path("behind").asInt() == 1);
        stream.send(Samples.record(stream, Samples.article("a/b c", Samples.BODY)));
        assertThat(next(events, "articles")).contains("\"id\":\"a/b c\"");
        stream.send(Samples.record(stream, Samples.article("a/b c", Samples.BODY + "More.")));
        assertThat(next(events, "articles")).contains("\"version\":2");

        JsonNode article = get(page, "/api/article/a%2Fb%20c");
        assertThat(article.path("article").path("text").asText()).endsWith("More.");
        assertThat(article.path("versions")).hasSize(2);
        assertThat(article.path("changes").findValuesAsText("kind")).contains("ADDED");
        JsonNode brandt = get(page, "/api/entities?q=brandt").path("entities").path(0);
        JsonNode entity = get(page, "/api/entity/" + brandt.path("id").asText());
        assertThat(entity.path("articles").asInt()).isEqualTo(2);
        assertThat(entity.path("targets").findValuesAsText("name")).isNotEmpty();

        stream.send(new ProducerRecord<>(stream.topics.articles(), "a/b c".getBytes(UTF_8), null));
        assertThat(next(events, "retracted")).contains("a/b c");
        assertThat(get(page, "/api/article/a%2Fb%20c").path("retracted").asBoolean()).isTrue();
        JsonNode state = await(page, "/api/stream", s -> s.path("states").size() == 2);
        assertThat(state.path("outcomes").path("ENRICHED").asInt()).isEqualTo(3);
        assertThat(state.path("trouble")).isEmpty();
      }
    }
  }

  @Test
  void deadLetterIsSentAgainOnce() throws Exception {
    try (LiveStream stream = new LiveStream();
        ClusterOutside outside = outside(stream);
        NewsPage page = open(stream, outside)) {
      stream.send(
          new ProducerRecord<>(
              stream.topics.articles(), "bad".getBytes(UTF_8), "no Avro".getBytes(UTF_8)));
      JsonNode letter =
          await(page, "/api/dead-letters", l -> l.path("letters").size() == 1)
              .path("letters")
              .path(0);
      assertThat(letter.path("articleId").asText()).isEqualTo("bad");
      assertThat(letter.path("preview").asText()).isEqualTo("no Avro");
      assertThat(letter.path("replayed").asBoolean()).isFalse();
      String place = letter.path("partition").asInt() + "/" + letter.path("offset").asLong();
      assertThat(replay(page, place).path("replayed").asBoolean()).isTrue();
      assertThat(replay(page, place).path("why").asText()).isEqualTo("it was sent again before");
      JsonNode letters = await(page, "/api/dead-letters", l -> l.path("letters").size() == 2);
      assertThat(letters.path("letters").findValuesAsText("replayed"))
          .containsExactlyInAnyOrder("true", "false");
      assertThat(letters.path("letters").findValuesAsText("attempts"))
          .containsExactlyInAnyOrder("0", "1");
    }
  }
}
