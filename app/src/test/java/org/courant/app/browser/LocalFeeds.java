package org.courant.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A feed that is there and one that is not, on this machine, and the settings that name them. */
final class LocalFeeds implements AutoCloseable {
  private static final String RSS =
      """
      <rss version="2.0"><channel><title>Courier</title>
      <item><guid isPermaLink="false">levy-1</guid><title>Levy fails</title>
      <description>The council of Marsh End voted down the bridge levy.</description></item>
      </channel></rss>
      """;

  private final HttpServer server;
  private final Map<String, String> environment;

  private LocalFeeds(HttpServer server, Map<String, String> environment) {
    this.server = server;
    this.environment = environment;
  }

  static LocalFeeds start(Path dir) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss",
        exchange -> {
          byte[] body = RSS.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    int port = server.getAddress().getPort();
    String address = "http://127.0.0.1:" + port;
    Path file =
        Files.writeString(
            dir.resolve("feeds.yaml"),
            "feeds:\n  - {name: Courier, url: '%s/rss'}\n  - {name: Absent, url: '%s/none'}\n"
                .formatted(address, address));
    return new LocalFeeds(
        server,
        Map.of(
            "COURANT_INGEST_FEEDS",
            file.toString(),
            "COURANT_INGEST_STATE_DIR",
            dir.resolve("ingest").toString(),
            "COURANT_INGEST_ALLOW_NETWORKS",
            "127.0.0.0/8",
            "COURANT_INGEST_ALLOW_PORTS",
            String.valueOf(port)));
  }

  Map<String, String> environment() {
    return environment;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
