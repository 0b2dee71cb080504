package org.courant.page.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.courant.avro.EnrichedArticle;
import org.courant.page.Sample;
import org.courant.page.ask.Questions;
import org.courant.page.trend.Trends;
import org.courant.page.view.Flow;
import org.courant.page.view.LetterBox;
import org.courant.page.view.Place;
import org.courant.page.view.View;

/** The page over a view without a broker, and a client that says what no browser would. */
final class Served implements AutoCloseable {
  final View view = new View(1_000);
  final Trends trends = new Trends(1_000);
  final FakeRecords records = new FakeRecords();
  final FakeOutside outside = new FakeOutside();
  private final PageServer server;
  private long offset;

  /** An answer, with its headers in lower case. */
  record Got(int status, Map<String, String> headers, String body) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Served() {
    server =
        PageServer.start(
            new PageAddress("127.0.0.1", 0, List.of("news.example")),
            new Questions(
                view,
                trends,
                new Flow(System::currentTimeMillis),
                new LetterBox(),
                records,
                outside));
  }

  void put(Sample sample) {
    EnrichedArticle article = sample.enriched();
    long place = Place.of(0, ++offset);
    records.articles.put(place, article);
    view.article(article, place, 1_764_000_000_000L + offset, true);
  }

  int port() {
    return server.address().getPort();
  }

  Got get(String path, String... headers) throws IOException {
    return request("GET", path, headers);
  }

  Got request(String method, String path, String... headers) throws IOException {
    try (Socket socket = open(method, path, headers)) {
      return parse(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  /** A connection on which the request is sent, and nothing read. */
  Socket open(String method, String path, String... headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout(20_000);
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (List.of(headers).stream().noneMatch(h -> h.startsWith("Host:"))) {
      request.append("Host: 127.0.0.1:").append(port()).append("\r\n");
    }
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    request.append("Connection: close\r\n\r\n");
    socket.getOutputStream().write(request.toString().getBytes(UTF_8));
    return socket;
  }

  private static Got parse(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 1; i < lines.length; i++) {
      String[] header = lines[i].split(": ", 2);
      headers.put(header[0], header[1]);
    }
    return new Got(
        Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts.length > 1 ? parts[1] : "");
  }

  @Override
  public void close() {
    server.close();
  }
}
