package org.courant.app.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.courant.app.node.LoneRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One of three brokers, each a controller too. Processors come by the listener SLOW, which a proxy
 * stands before; all others by PLAINTEXT.
 */
final class BrokerChild implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1:";

  final int id;
  final int port = LoneRegistry.freePort();
  final int controllerPort = LoneRegistry.freePort();
  final DelayProxy proxy;
  private final int proxyPort = LoneRegistry.freePort();
  private final int slowPort = LoneRegistry.freePort();
  private final Path dir;
  private int starts;
  private @Nullable Child child;

  BrokerChild(int id, Path dir) throws IOException {
    this.id = id;
    this.dir = Files.createDirectories(dir);
    this.proxy = new DelayProxy(proxyPort, slowPort);
  }

  String address() {
    return LOOPBACK + port;
  }

  String slowAddress() {
    return LOOPBACK + proxyPort;
  }

  void format(String clusterId, String voters) throws IOException, InterruptedException {
    Properties properties = new Properties();
    properties.putAll(properties(voters));
    try (Writer out = Files.newBufferedWriter(file(), ISO_8859_1)) {
      properties.store(out, "A broker of the torture");
    }
    Path said = dir.resolve("format.log");
    Child format =
        Child.start(
            List.of("-Xmx64m", "-Dlog4j2.configurationFile=classpath:log4j2-tools.xml"),
            System.getProperty("java.class.path"),
            List.of("kafka.tools.StorageTool", "format", "-t", clusterId, "-c", file().toString()),
            Map.of(),
            said);
    while (format.isAlive()) {
      Thread.sleep(50);
    }
  }

  private Path file() {
    return dir.resolve("server.properties");
  }

  void start() {
    starts++;
    child =
        Child.start(
            List.of("-Xmx160m", "-Dlog4j2.configurationFile=classpath:log4j2-broker.xml"),
            System.getProperty("java.class.path"),
            List.of("kafka.Kafka", file().toString()),
            Map.of(),
            dir.resolve("broker-" + starts + ".log"));
  }

  void kill() throws InterruptedException {
    Objects.requireNonNull(child).kill();
  }

  void stop() throws InterruptedException {
    Objects.requireNonNull(child).term(Duration.ofSeconds(30));
  }

  private Map<String, String> properties(String voters) {
    String plain = "PLAINTEXT://" + address();
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", String.valueOf(id)),
        Map.entry(
            "listeners",
            plain
                + ",SLOW://"
                + LOOPBACK
                + slowPort
                + ",CONTROLLER://"
                + LOOPBACK
                + controllerPort),
        Map.entry("advertised.listeners", plain + ",SLOW://" + slowAddress()),
        Map.entry(
            "listener.security.protocol.map",
            "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SLOW:PLAINTEXT"),
        Map.entry("controller.listener.names", "CONTROLLER"),
        Map.entry("inter.broker.listener.name", "PLAINTEXT"),
        Map.entry("controller.quorum.voters", voters),
        Map.entry("log.dirs", dir.resolve("log").toString()),
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("min.insync.replicas", "2"),
        Map.entry("offsets.topic.replication.factor", "3"),
        Map.entry("offsets.topic.num.partitions", "8"),
        Map.entry("transaction.state.log.replication.factor", "3"),
        Map.entry("transaction.state.log.min.isr", "2"),
        Map.entry("transaction.state.log.num.partitions", "8"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
        Map.entry("broker.session.timeout.ms", "6000"),
        Map.entry("broker.heartbeat.interval.ms", "1000"),
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "4"));
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    if (child != null) {
      child.close();
    }
  }
}
