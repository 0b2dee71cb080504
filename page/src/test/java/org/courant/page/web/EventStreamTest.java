package org.courant.page.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.courant.page.Sample;
import org.junit.jupiter.api.Test;

/** Over a real connection. */
class EventStreamTest {
  private static String until(BufferedReader lines, String words) throws IOException {
    StringBuilder all = new StringBuilder();
    String line = lines.readLine();
    while (line != null) {
      all.append(line).append('\n');
      if (line.contains(words)) {
        return all.toString();
      }
      line = lines.readLine();
    }
    return all.toString();
  }

  @Test
  void articleAppearsAndAnotherConnectionResumes() throws IOException {
    try (Served page = new Served();
        Socket first = page.open("GET", "/api/events");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(first.getInputStream(), UTF_8))) {
      assertThat(until(lines, "id: ")).contains("text/event-stream", "retry: ");
      page.put(Sample.article("one"));
      String got = until(lines, "id: ");
      assertThat(got).contains("event: articles", "\"one\"");
      String id = got.substring(got.lastIndexOf("id: ") + 4).strip();
      page.put(Sample.article("two"));
      try (Socket second = page.open("GET", "/api/events", "Last-Event-ID: " + id);
          BufferedReader resumed =
              new BufferedReader(new InputStreamReader(second.getInputStream(), UTF_8))) {
        assertThat(until(resumed, "\"two\"")).contains("\"two\"").doesNotContain("\"one\"");
      }
    }
  }

  @Test
  void pageGoesOnWhileSomebodyDoesNotRead() throws IOException {
    try (Served page = new Served();
        Socket deaf = page.open("GET", "/api/events")) {
      for (int i = 0; i < 500; i++) {
        page.put(Sample.article("a" + i).headline("h".repeat(300)));
      }
      assertThat(page.get("/api/live?limit=5").json().path("articles")).hasSize(5);
      assertThat(deaf.isConnected()).isTrue();
    }
  }
}
