package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.courant.app.Main;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a feed and a folder to the topic, on a real broker, as a user runs it. */
class IngestIT {
  private static final String RSS =
      """
      <rss version="2.0"><channel><title>Courier</title>
      <item><guid isPermaLink="false">levy-1</guid><title>Levy fails</title>
      <description>The council voted.</description></item>
      </channel></rss>
      """;

  @TempDir private static Path dir;
  private static Node node;
  private static HttpServer server;
  private static Path feeds;
  private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss",
        exchange -> {
          byte[] body = RSS.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    node = Node.start(new NodeSettings(dir.resolve("node"), 0, 0));
    Settings settings =
        Settings.read(null, Map.of()).at(node.bootstrapServers(), node.registryUrl());
    StreamAssembly.prepare(settings, Cluster.resolve(settings));
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    feeds =
        Files.writeString(
            dir.resolve("feeds.yaml"),
            "feeds:\n  - {name: Courier, url: '"
                + address
                + "/rss'}\n  - {name: Absent, url: '"
                + address
                + "/absent?key=s3cret'}\n");
    folder = Files.createDirectory(dir.resolve("in"));
    Files.writeString(folder.resolve("a.txt"), "Vote fails\n\nThe council met.");
  }

  @AfterAll
  static void stop() {
    node.close();
    server.stop(0);
  }

  private static Map<String, String> environment() {
    return Map.of(
        "COURANT_NODE_DATA_DIR", dir.resolve("node").toString(),
        "COURANT_INGEST_ALLOW_NETWORKS", "127.0.0.0/8",
        "COURANT_INGEST_ALLOW_PORTS", String.valueOf(server.getAddress().getPort()),
        "COURANT_INGEST_FEEDS", feeds.toString());
  }

  private static Ran run(String... args) throws Exception {
    return Ran.command(environment(), List.of(args));
  }

  @Test
  void newsGoesInOnceAndTheFeedsSayHowTheyAre() throws Exception {
    Ran first = run("ingest", "--watch", folder.toString(), "--once");
    assertThat(first.out()).contains("published 2, updated 0, unchanged 0, rejected 0");
    assertThat(first.code()).as("one feed is absent").isEqualTo(1);
    assertThat(first.err()).contains("Absent: HTTP 404").doesNotContain("s3cret");
    Ran topic = run("kafka", "get-offsets", "--topic", "news.articles");
    assertThat(articles(topic)).isEqualTo(2);
    Ran second = run("ingest", "--watch", folder.toString(), "--once");
    assertThat(second.out()).contains("published 0, updated 0, unchanged 1, rejected 0");
    Ran told = run("feeds");
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out()).contains("✓ Courier", "✗ Absent", "HTTP 404").doesNotContain("s3cret");
    JsonNode json =
        new ObjectMapper().readTree(run("feeds", "--json").out().lines().toList().get(0));
    assertThat(json.get("published").asLong()).isEqualTo(1);
    assertThat(json.get("unchanged").asLong()).isEqualTo(1);
    assertThat(json.get("lastError").isNull()).isTrue();
    stopsInGoodOrder();
  }

  private static long articles(Ran topic) {
    return topic
        .out()
        .lines()
        .filter(line -> line.startsWith("news.articles:"))
        .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(':') + 1)))
        .sum();
  }

  private static void stopsInGoodOrder() throws IOException, InterruptedException {
    Path log = dir.resolve("ingest.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Main.class.getName(),
                "ingest",
                "--watch",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment());
    Process process = builder.start();
    try {
      Files.writeString(folder.resolve("b.txt"), "Levy returns\n\nThe council met again.");
      List<String> seen = new ArrayList<>();
      for (int i = 0; i < 600 && !String.join("", seen).contains("published 1"); i++) {
        Thread.sleep(100);
        seen = Files.readAllLines(log);
      }
      process.destroy(); // SIGTERM
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(log)).contains("published 1, updated 0", "polls failed");
    } finally {
      process.destroyForcibly();
    }
  }
}
