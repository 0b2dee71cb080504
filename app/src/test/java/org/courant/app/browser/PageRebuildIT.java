package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.courant.avro.Trend;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a page takes to read back what lies in the topics of a real broker. Times are printed
 * and not judged; {@code -Dcourant.rebuild.articles=N} for another number of articles.
 */
@Tag("rebuild")
@ExtendWith(OnePage.class)
class PageRebuildIT {
  private static final int ARTICLES = Integer.getInteger("courant.rebuild.articles", 100_000);
  private static final String FIRST_ROW = "performance.getEntriesByName('first-rows')[0].startTime";
  private static final String LIVE = "/api/live?limit=60";
  private static final String ENTITY = "/api/entity/warden-0";
  private static final long LOOK_NANOS = 10_000_000;
  private static final int MOST_LOOKS = 60_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Topics topics = new Topics("rebuild");

  @Test
  void pageReadsBackAllThatItShallHold() throws Exception {
    Watched node = OnePage.node();
    OwnPage.create(node, topics.trends());
    try (OwnPage page = OwnPage.on(node, topics);
        RecordWriter<Trend> trends = new RecordWriter<>(node, topics.trends(), Trend.class)) {
      page.shut();
      page.write(Archive.articles(0, ARTICLES));
      trends.write(new CountedArchive().trends(ARTICLES));
      long begun = System.nanoTime();
      page.openAgain();
      await(page, LIVE, live -> live.path("articles").size() == 60);
      double first = (System.nanoTime() - begun) / 1e9;
      long seen = firstRows(page);
      JsonNode live = await(page, LIVE, answer -> answer.path("reading").isNull());
      double whole = (System.nanoTime() - begun) / 1e9;
      JsonNode timeline =
          await(page, ENTITY, e -> e.at("/timeline/basis").asText().equals("TRENDS"))
              .path("timeline");
      System.out.printf(
          "page: started and the first of %d articles told after %.2f s, the last after %.1f s,"
              + " %d records of trends after %.1f s; in the browser first rows %d ms after the"
              + " address was opened, and %d ms when all were read%n",
          ARTICLES,
          first,
          whole,
          4 * ARTICLES,
          (System.nanoTime() - begun) / 1e9,
          seen,
          firstRows(page));
      assertThat(live.path("behind").asInt()).isEqualTo(ARTICLES);
      int counted = 0;
      for (JsonNode period : timeline.path("named")) {
        counted += period.path("originals").asInt();
      }
      assertThat(counted).as("articles whose holder is the first of 500").isEqualTo(ARTICLES / 500);
      OnePage.browser().at(page.address()).go("/entity/warden-0");
      OnePage.browser().find(".coverage .originals");
      OnePage.browser().picture("rebuilt");
    }
  }

  private static long firstRows(OwnPage page) {
    Browser browser = OnePage.browser().at(page.address());
    browser.go("/");
    browser.find(".row");
    browser.awaitTrue("performance.getEntriesByName('first-rows').length");
    return browser.number(FIRST_ROW);
  }

  private JsonNode await(OwnPage page, String path, Predicate<JsonNode> enough) throws Exception {
    for (int i = 0; i < MOST_LOOKS; i++) {
      JsonNode answer = get(page, path);
      if (enough.test(answer)) {
        return answer;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    throw new AssertionError(path + ": " + get(page, path));
  }

  private JsonNode get(OwnPage page, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(page.address() + path)).build();
    return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
  }
}
