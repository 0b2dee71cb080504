package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.courant.app.node.TestPorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What processor and ingest show of themselves, against a real node. */
class MetricsIT {
  private static final Pattern OURS = Pattern.compile("(?m)^# TYPE (courant_\\w+) (\\w+)$");
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(courant_\\w+)");

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

  private static Running run(String... args) throws Exception {
    return Running.command(
        Map.of("COURANT_NODE_DATA_DIR", dir.toString()), List.of(), List.of(args));
  }

  /** A histogram's maximum is a family of its own, and goes without saying. */
  private static Set<String> names(String page) {
    Set<String> all = matches(OURS, page);
    return all.stream()
        .filter(name -> !name.endsWith("_max") || !all.contains(name.replaceAll("_max$", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void referenceNamesEveryMetricThatIsThereAndNoOther() throws Exception {
    Path feeds =
        Files.writeString(
            dir.resolve("feeds.yaml"), "feeds: [{url: \"http://127.0.0.1:1/\", name: Down}]");
    try (Running process = run("process", "--data-dir", dir.toString())) {
      process.await("/health/ready", answer -> answer.statusCode() == 200);
      try (Running ingest = run("ingest", "--feeds", feeds.toString())) {
        String all =
            process.await("/metrics", page -> page.body().contains("courant_lag_records{")).body()
                + ingest
                    .await("/metrics", page -> page.body().contains("courant_feed_failures{"))
                    .body();
        assertThat(names(all))
            .isEqualTo(matches(DOCUMENTED, Files.readString(Path.of("../docs/reference.md"))));
        assertThat(all).doesNotContain("courant_broker_up NaN");
      }
    }
  }

  @Test
  @SuppressWarnings("BanJNDI") // our own process, on loopback
  void clientsAndStreamAreSeenByJmx() throws Exception {
    int port = TestPorts.free();
    List<String> jvm =
        List.of(
            "-Dcom.sun.management.jmxremote.port=" + port,
            "-Dcom.sun.management.jmxremote.rmi.port=" + port,
            "-Dcom.sun.management.jmxremote.host=127.0.0.1",
            "-Djava.rmi.server.hostname=127.0.0.1",
            "-Dcom.sun.management.jmxremote.authenticate=false",
            "-Dcom.sun.management.jmxremote.ssl=false");
    Map<String, String> environment =
        Map.of(
            "COURANT_NODE_DATA_DIR",
            dir.toString(),
            "COURANT_PROCESSOR_APPLICATION_ID",
            "jmx",
            "COURANT_PROCESSOR_STATE_DIR",
            dir.resolve("jmx").toString());
    try (Running process = Running.command(environment, jvm, List.of("process"))) {
      process.await("/health/ready", answer -> answer.statusCode() == 200);
      JMXServiceURL url =
          new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi");
      try (JMXConnector connector = JMXConnectorFactory.connect(url)) {
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        assertThat(beans.queryNames(new ObjectName("kafka.streams:type=stream-metrics,*"), null))
            .isNotEmpty();
        assertThat(beans.queryNames(new ObjectName("kafka.consumer:*"), null)).isNotEmpty();
        assertThat(beans.queryNames(new ObjectName("kafka.producer:*"), null)).isNotEmpty();
      }
    }
  }
}
