package org.courant.app.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.courant.app.settings.AdminSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdminServerTest {
  private static final AdminSettings LOOPBACK = new AdminSettings(true, "127.0.0.1", 0);

  private final Health health = new Health();
  private final AdminServer server =
      AdminServer.start(LOOPBACK, Pages.of(() -> "courant_articles_total 1\n", health));
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    URI uri = URI.create(server.address() + path);
    return http.send(
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  @Test
  void metricsAreServedInPrometheusFormat() throws Exception {
    HttpResponse<String> answer = send("GET", "/metrics");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.body()).isEqualTo("courant_articles_total 1\n");
  }

  @Test
  void startIsLiveAndNotReady() throws Exception {
    assertThat(send("GET", "/health/live").statusCode()).isEqualTo(200);
    HttpResponse<String> ready = send("GET", "/health/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body())
        .isEqualTo(
            "{\"status\":\"not ready\",\"checks\":{\"start\":{\"ok\":false,\"says\":\"starting\"}}}\n");
  }

  @Test
  void readyWhenAllChecksAreWell() throws Exception {
    health.ready("broker", () -> Check.ok("cluster x"));
    health.begun();
    assertThat(send("GET", "/health/ready").statusCode()).isEqualTo(200);
    health.ready("registry", () -> Check.trouble("no answer"));
    assertThat(send("GET", "/health/ready").body()).contains("not ready", "no answer");
  }

  @Test
  void endingIsNotReadyAndStillLive() throws Exception {
    health.begun();
    health.ending();
    assertThat(send("GET", "/health/ready").statusCode()).isEqualTo(503);
    assertThat(send("GET", "/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void otherPathsAreNamedAndOtherMethodsRefused() throws Exception {
    assertThat(send("GET", "/metrics/x").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/").body()).contains("/health/live, /health/ready, /metrics");
    assertThat(send("POST", "/metrics").statusCode()).isEqualTo(405);
    assertThat(send("HEAD", "/metrics").body()).isEmpty();
  }

  @Test
  void portThatIsTakenIsToldWithTheWayOut() {
    AdminSettings same = new AdminSettings(true, "127.0.0.1", server.address().getPort());
    assertThatThrownBy(() -> AdminServer.start(same, Pages.of(() -> "", health)))
        .isInstanceOf(AdminException.class)
        .hasMessageContaining("0 for a free one, or off");
  }
}
