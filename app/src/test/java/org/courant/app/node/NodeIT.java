package org.courant.app.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIT {
  @Test
  void topicsAndSchemasOutliveARestartOnOtherPorts(@TempDir Path dir) throws Exception {
    try (Node node = Node.start(new NodeSettings(dir, 0, 0));
        Admin admin = admin(node)) {
      admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
      registry(node).register("kept-value", org.courant.avro.Outcome.getClassSchema());
      assertThat(RunningNode.find(dir)).isPresent();
      assertThatThrownBy(() -> Node.start(new NodeSettings(dir, 0, 0)))
          .isInstanceOf(NodeException.class)
          .hasMessageContaining("runs on " + dir);
    }
    assertThat(RunningNode.find(dir)).isEmpty();
    try (Node node = Node.start(new NodeSettings(dir, 0, 0));
        Admin admin = admin(node)) {
      assertThat(admin.listTopics().names().get()).contains("kept");
      assertThat(registry(node).subjects()).contains("kept-value");
    }
  }

  @Test
  void takenPortIsNamedWithItsCure(@TempDir Path dir) throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Node.start(new NodeSettings(dir, port, 0)))
          .isInstanceOf(NodeException.class)
          .hasMessageContaining("port " + port)
          .hasMessageContaining("--kafka-port")
          .hasMessageContaining("COURANT_NODE_KAFKA_PORT");
      assertThatThrownBy(() -> Node.start(new NodeSettings(dir, 0, port)))
          .hasMessageContaining("--registry-port");
    }
  }

  @Test
  void childrenEndWithAParentThatIsKilledAndTheirPortsAreFreeAgain(@TempDir Path dir)
      throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NodeOnly.class.getName(),
                dir.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(parent.inputReader().readLine()).isEqualTo("ready");
      List<ProcessHandle> children = parent.toHandle().children().toList();
      assertThat(children).hasSize(2);
      int port = port(RunningNode.find(dir).orElseThrow());
      parent.destroyForcibly().waitFor();
      try (Node again = Node.start(new NodeSettings(dir, port, 0))) {
        assertThat(again.bootstrapServers()).endsWith(":" + port);
      }
      for (ProcessHandle child : children) {
        child.onExit().get(30, TimeUnit.SECONDS);
      }
    } finally {
      parent.destroyForcibly();
    }
  }

  private static int port(RunningNode node) {
    return Integer.parseInt(node.bootstrapServers().replaceAll(".*:", ""));
  }

  static final class NodeOnly {
    public static void main(String[] args) throws InterruptedException {
      try (Node node = Node.start(new NodeSettings(Path.of(args[0]), 0, 0))) {
        System.out.println("ready");
        Thread.currentThread().join();
        assertThat(node.failure()).isNotDone();
      }
    }
  }

  private static Admin admin(Node node) {
    return Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()));
  }

  private static RegistryClient registry(Node node) {
    return new RegistryClient(RegistrySettings.of(node.registryUrl()));
  }
}
