package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands against a running node: found by its folder, or by its address. */
class NodeCommandsIT {
  @TempDir private static Path dir;
  private static Node node;

  @BeforeAll
  static void start() throws Exception {
    node = Node.start(new NodeSettings(dir, 0, 0));
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static Ran run(String... args) throws Exception {
    return Ran.command(Map.of("COURANT_NODE_DATA_DIR", dir.toString()), List.of(args));
  }

  @Test
  void absentTopicIsToldByPublishWatchAndDoctor() throws Exception {
    Map<String, String> other =
        Map.of(
            "COURANT_NODE_DATA_DIR",
            dir.toString(),
            "COURANT_TOPICS_PREFIX",
            "absent-" + UUID.randomUUID());
    Path file = Files.writeString(dir.resolve("a.txt"), "Vote fails\n\nThe council met.");
    Ran publish = Ran.command(other, List.of("publish", file.toString()));
    assertThat(publish.code()).isEqualTo(3);
    assertThat(publish.err()).contains(".articles does not exist", "courant up");
    assertThat(Ran.command(other, List.of("watch")).code()).isEqualTo(3);
    Ran doctor = Ran.command(other, List.of("doctor"));
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("✓ broker", "✗ absent-", "→ `courant up`");
  }

  private static final String BACKING =
      """
      Minister Brandt backs Osei

      Finance Minister Dana Brandt backs Victor Osei, her party said in Oslo. The vote is at noon.
      """;

  @Test
  void processWorksOnAnyClusterUntilItIsToldToStop() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                org.courant.app.Main.class.getName(),
                "process",
                "--data-dir",
                dir.toString())
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("process.log").toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    try {
      Path file = Files.writeString(dir.resolve("b.txt"), BACKING);
      Ran published = run("publish", file.toString());
      for (int i = 0; i < 40 && published.code() == 3; i++) {
        published = run("publish", file.toString()); // until the topics are made
      }
      assertThat(published.out()).contains("published 1");
      Ran watched = run("watch", "enriched", "--count", "1", "--json", "--timeout", "60");
      assertThat(watched.out()).contains("\"name\":\"Dana Brandt\"", "\"label\":\"FAVOR\"");
      assertThat(run("watch", "stances", "--count", "1", "--timeout", "30").out()).contains("Osei");
      Ran groups = run("kafka", "consumer-groups", "--describe", "--group", "courant");
      assertThat(groups.out()).contains("news.articles");
      Ran topics = run("kafka", "topics", "--list");
      assertThat(topics.out()).contains("news.enriched", "news.dead-letters");
      assertThat(run("doctor").code()).isZero();
      process.destroy();
      process.waitFor();
      assertThat(Files.readString(dir.resolve("process.log"))).contains("NOT_RUNNING");
    } finally {
      process.destroyForcibly();
    }
  }
}
