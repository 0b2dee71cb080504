package org.courant.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.courant.ingest.fetch.PageFetch.Found;
import org.courant.ingest.fetch.PageFetch.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFetchTest {
  private static final String ARTICLE =
      """
      <html><head><title>Levy fails</title></head><body><article><h1>Levy fails</h1>
      <p>The island council voted against the ferry levy on Tuesday evening, after a long debate.</p>
      <p>Its leader said that the question would come back in the spring, with other figures.</p>
      </article></body></html>
      """;

  private MisbehavingServer server;
  private HttpFetcher fetcher;
  private PageFetch pages;

  @BeforeEach
  void start() throws IOException {
    server = new MisbehavingServer().on("/levy", ARTICLE).on("/private/levy", ARTICLE);
    fetcher = TestFetchers.patient(server.port());
    pages = new PageFetch(fetcher, TestFetchers.CLOCK, 2, Duration.ofSeconds(30));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void pageIsAnArticleKnownByItsAddress() {
    assertThat(pages.fetch(server.uri("/levy")))
        .isInstanceOfSatisfying(
            Found.class,
            found -> {
              assertThat(found.item().headline()).isEqualTo("Levy fails");
              assertThat(found.item().body()).contains("voted against", "in the spring");
              assertThat(found.item().url()).isEqualTo(server.uri("/levy").toString());
            });
  }

  @Test
  void robotsAreAskedOnceAndObeyed() {
    server.on(
        "/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: courant\nDisallow: /private/\n");
    assertThat(pages.fetch(server.uri("/private/levy")))
        .isEqualTo(new NotFound("robots.txt does not allow it", true));
    assertThat(pages.fetch(server.uri("/levy"))).isInstanceOf(Found.class);
    assertThat(server.requests()).filteredOn(r -> r.startsWith("GET /robots.txt")).hasSize(1);
    assertThat(server.requests()).noneMatch(r -> r.startsWith("GET /private"));
  }

  @Test
  void pageThatLeadsElsewhereIsAskedForThereToo() throws IOException {
    try (MisbehavingServer other = new MisbehavingServer().on("/levy", ARTICLE);
        HttpFetcher both = TestFetchers.patient(server.port(), other.port())) {
      other.on("/robots.txt", "User-agent: *\nDisallow: /\n");
      server.on("/away", "302 Found", "Location: " + other.uri("/levy") + "\r\n", new byte[0]);
      PageFetch wide = new PageFetch(both, TestFetchers.CLOCK, 2, Duration.ofSeconds(30));
      assertThat(wide.fetch(server.uri("/away")))
          .isEqualTo(new NotFound("robots.txt does not allow it", true));
    }
  }

  @Test
  void robotsThatCannotBeHadNowCloseTheHostForNow() {
    server.on("/robots.txt", "503 Down", "", new byte[0]);
    assertThat(pages.fetch(server.uri("/levy")))
        .isEqualTo(new NotFound("robots.txt: HTTP 503", false));
  }

  @Test
  void absentPageIsLastingAndAnEmptyOneHasNoArticle() {
    assertThat(pages.fetch(server.uri("/gone"))).isEqualTo(new NotFound("HTTP 404", true));
    server.on("/empty", "<html><body></body></html>");
    assertThat(pages.fetch(server.uri("/empty")))
        .isInstanceOfSatisfying(NotFound.class, n -> assertThat(n.lasting()).isTrue());
  }
}
