package org.courant.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.courant.avro.StanceLabel;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.courant.page.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageServerTest {
  private final Served page = new Served();

  @AfterEach
  void close() {
    page.close();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?entity=Q1&q=x",
        "/stream",
        "/article/https%3A%2F%2Fa.example%2Fx%3Fy%2520z",
        "/entity/Q1"
      })
  void deepLinksAreThePage(String path) throws IOException {
    Served.Got got = page.get(path);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.headers()).containsEntry("Content-Type", "text/html; charset=utf-8");
    assertThat(got.body()).contains("<title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/live", "/api/nothing", "/web/../secret"})
  void everyAnswerIsGuarded(String path) throws IOException {
    assertThat(page.get(path).headers())
        .containsEntry("X-Content-Type-Options", "nosniff")
        .hasEntrySatisfying(
            "Content-Security-Policy",
            policy -> assertThat(policy).startsWith("default-src 'self'"))
        .doesNotContainKey("Access-Control-Allow-Origin")
        .doesNotContainKey("Server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../PageServer.class",
        "/web/..%2Fweb%2Findex.html",
        "/web/%2e%2e/web/index.html",
        "/web//index.html",
        "/web/",
        "/web/nothing.js",
        "/web/package-info.class",
        "/api",
        "/api/",
        "/api/live/",
        "/api/article",
        "/api/article/",
        "/api/article/a/b",
        "/article/a/b",
        "/stream/"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException {
    assertThat(page.get(path).status()).isEqualTo(404);
    assertThat(page.get(path).json().path("error").asText()).isNotBlank();
  }

  @Test
  void fileThatTheBrowserHasIsNotSentAgain() throws IOException {
    String tag = String.valueOf(page.get("/web/index.html").headers().get("ETag"));
    Served.Got again = page.get("/web/index.html", "If-None-Match: " + tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1", "[::1]:80", "news.example"})
  void namesOfOursAreAnswered(String host) throws IOException {
    assertThat(page.get("/api/live", "Host: " + host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80"})
  void nameOfSomebodyElseIsRefused(String host) throws IOException {
    assertThat(page.get("/api/live", "Host: " + host).status()).isEqualTo(403);
  }

  @Test
  void onlyReadingIsForAll() throws IOException {
    assertThat(page.request("PUT", "/api/live").status()).isEqualTo(405);
    assertThat(page.request("DELETE", "/").headers()).containsEntry("Allow", "GET, HEAD");
    Served.Got head = page.request("HEAD", "/api/live");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void replayIsForThePageItselfOnly() throws IOException {
    String path = "/api/dead-letters/1/17/replay";
    String json = "Content-Type: application/json";
    String origin = "Origin: http://127.0.0.1:" + page.port();
    String empty = "Content-Length: 0";
    assertThat(page.request("POST", path, json, empty).status()).isEqualTo(403);
    assertThat(page.request("POST", path, origin, empty).status()).isEqualTo(403);
    assertThat(page.request("POST", path, json, "Origin: http://evil.example", empty).status())
        .isEqualTo(403);
    assertThat(page.request("POST", path, json, "Origin: null", empty).status()).isEqualTo(403);
    assertThat(page.get(path).status()).isEqualTo(404);
    assertThat(page.outside.replayed).isEmpty();
    Served.Got sent = page.request("POST", path, json, origin, empty);
    assertThat(sent.json().path("replayed").asBoolean()).isTrue();
    assertThat(page.outside.replayed).containsExactly("1:17");
    assertThat(page.request("POST", "/api/dead-letters/1/-7/replay", json, origin, empty).status())
        .isEqualTo(400);
    assertThat(page.request("POST", "/api/live", json, origin, empty).status()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/live?limit=x",
        "/api/live?limit=0",
        "/api/live?before=x",
        "/api/live?before=99999999999999999999_1",
        "/api/live?label=GLAD",
        "/api/live?entity=%ZZ",
        "/api/article/%ZZ",
        "/api/article/a?version=x"
      })
  void wrongQuestionIsToldWhatIsWrong(String path) throws IOException {
    assertThat(page.get(path).status()).isEqualTo(400);
  }

  @Test
  void listIsFilteredAndPaged() throws IOException {
    for (int i = 0; i < 5; i++) {
      page.put(Sample.article("a" + i).names("x").stance("author", "x", StanceLabel.FAVOR));
    }
    page.put(Sample.article("b").source("Öst & Co"));
    Served.Got all = page.get("/api/live");
    assertThat(all.json().path("articles")).hasSize(6);
    assertThat(all.json().path("behind").asInt()).isEqualTo(6);
    assertThat(all.json().path("more").isNull()).isTrue();
    assertThat(page.get("/api/live?source=" + encoded("Öst & Co")).json().path("articles"))
        .hasSize(1);
    Served.Got first = page.get("/api/live?entity=x&label=FAVOR&limit=3");
    assertThat(first.json().path("articles")).hasSize(3);
    String more = first.json().path("more").asText();
    assertThat(page.get("/api/live?entity=x&limit=3&before=" + more).json().path("articles"))
        .hasSize(2);
  }

  @Test
  void articleIsToldWholeWithWhatChanged() throws IOException {
    String id = "https://a.example/x?y=1&z=%20+ü";
    page.put(Sample.article(id).names("x"));
    page.put(Sample.article(id).version(2).text("Minister backs the old bridge").names("x"));
    var newest = page.get("/api/article/" + encoded(id)).json();
    assertThat(newest.path("article").path("id").asText()).isEqualTo(id);
    assertThat(newest.path("article").path("version").asInt()).isEqualTo(2);
    assertThat(newest.path("versions")).hasSize(2);
    assertThat(newest.path("versions").path(0).path("current").asBoolean()).isTrue();
    assertThat(newest.path("changes").findValuesAsText("text")).contains(" old");
    assertThat(newest.path("links").path("x").asText()).isEqualTo("Name of x");
    var first = page.get("/api/article/" + encoded(id) + "?version=1").json();
    assertThat(first.path("article").path("version").asInt()).isEqualTo(1);
    assertThat(first.path("changes").isNull()).isTrue();
    assertThat(page.get("/api/article/" + encoded(id) + "?version=3").status()).isEqualTo(404);
    assertThat(page.get("/api/article/other").status()).isEqualTo(404);
  }

  @Test
  void retractedArticleIsNotShown() throws IOException {
    page.put(Sample.article("a").headline("Secret"));
    page.view.retraction("a", 99, 1_764_000_009_999L, true);
    Served.Got got = page.get("/api/article/a");
    assertThat(got.json().path("retracted").asBoolean()).isTrue();
    assertThat(got.json().path("article").isNull()).isTrue();
    assertThat(got.body()).doesNotContain("Secret");
  }

  @Test
  void hostileTextComesAsText() throws IOException {
    String hostile =
        "<script>alert(1)</script>\u202e\u0000 </textarea> \ud83d\ude00 " + "w".repeat(50_000);
    page.put(Sample.article("a").headline(hostile).text(hostile).names("x"));
    Served.Got got = page.get("/api/article/a");
    assertThat(got.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
    assertThat(got.json().path("article").path("text").asText()).isEqualTo(hostile);
    assertThat(page.get("/api/live").json().path("articles").path(0).path("headline").asText())
        .startsWith("<script>alert(1)</script>\u202e\u0000");
  }

  private String basis() throws IOException {
    return page.get("/api/entity/x").json().path("timeline").path("basis").asText();
  }

  @Test
  void entityIsCountedByTheStoryStreamWhereThereIsOne() throws IOException {
    page.put(Sample.article("a").names("x"));
    assertThat(basis()).isEqualTo("HELD");
    page.records.countsTrends = true;
    assertThat(basis()).isEqualTo("NOT_YET_COUNTED");
    Tally counted = new Tally(7L, 2L);
    page.trends.take(
        "x\tDAY\t2026-11-23T00:00:00Z\t2026-11-23T00:00:00Z",
        Trend.newBuilder()
            .setKind(TrendKind.ENTITY)
            .setPeriod(TrendPeriod.DAY)
            .setStart(Instant.parse("2026-11-23T00:00:00Z"))
            .setSince(Instant.parse("2026-11-23T00:00:00Z"))
            .setEntityId("x")
            .setName("Name of x")
            .setArticles(counted)
            .setMentions(counted)
            .setFavor(counted)
            .setAgainst(counted)
            .setNeutral(counted)
            .build(),
        1);
    assertThat(basis()).isEqualTo("TRENDS");
    page.records.hasAllTrends = false;
    assertThat(basis()).isEqualTo("TRENDS_IN_PART");
  }

  @Test
  void entityIsTold() throws IOException {
    page.put(
        Sample.article("a").names("x/y", "minister").stance("author", "x/y", StanceLabel.FAVOR));
    var entity = page.get("/api/entity/x%2Fy").json();
    assertThat(entity.path("holders").path(0).path("evidence").path(0).path("text").asText())
        .isEqualTo("backs");
    assertThat(entity.path("timeline").path("step").asText()).isEqualTo("HOUR");
    assertThat(page.get("/api/entity/nobody").status()).isEqualTo(404);
    assertThat(page.get("/api/entities?q=NAME").json().path("entities")).hasSize(1);
    assertThat(page.get("/api/facets").json().path("languages").path(0).path("value").asText())
        .isEqualTo("en");
  }

  @Test
  void streamSaysWhatDoesNotAnswer() throws IOException {
    var stream = page.get("/api/stream").json();
    assertThat(stream.path("trouble").path(0).asText()).isEqualTo("the broker does not answer");
    assertThat(stream.path("lag").isNull()).isTrue();
    assertThat(stream.path("throughput")).hasSize(60);
    assertThat(page.get("/api/dead-letters").json().path("letters")).isEmpty();
  }

  @Test
  void portThatIsTakenIsNamed() {
    PageAddress taken = new PageAddress("127.0.0.1", page.port(), List.of());
    assertThatThrownBy(() -> PageServer.check(taken))
        .isInstanceOf(PageException.class)
        .hasMessageContaining("page.port: " + page.port())
        .hasMessageContaining("0 for a free one, or off");
  }
}
