package org.courant.app.node;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.Uuid;

/** One Kafka broker that is its own controller (KRaft), made to start fast and to stay small. */
final class Broker {
  private final NodeSettings settings;
  private final int port;
  private final int controllerPort;

  Broker(NodeSettings settings, int port, int controllerPort) {
    this.settings = settings;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  ChildProcess start() throws IOException {
    Files.createDirectories(settings.kafkaDir());
    Path properties = settings.kafkaDir().resolve("server.properties");
    write(properties);
    format();
    List<String> jvm = new ArrayList<>(JvmFlags.small(256));
    jvm.add("-Dlog4j2.configurationFile=classpath:log4j2-broker.xml");
    return ChildProcess.start(
        "broker",
        jvm,
        System.getProperty("java.class.path"),
        List.of("kafka.Kafka", properties.toString()),
        settings.logsDir().resolve("broker.log"));
  }

  int port() {
    return port;
  }

  String bootstrapServers() {
    return Ports.LOOPBACK + ":" + port;
  }

  private void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.putAll(properties());
    try (Writer out = Files.newBufferedWriter(file, ISO_8859_1)) {
      properties.store(out, "Written by courant at each start");
    }
  }

  /** Once for a folder; a formatted one is left as it is. */
  private void format() throws IOException {
    Path log = settings.kafkaDir().resolve("log");
    if (Files.exists(log.resolve("meta.properties"))) {
      return;
    }
    StorageFormat.run(
        settings.kafkaDir().resolve("server.properties"), Uuid.randomUuid().toString());
  }

  private Map<String, String> properties() {
    Map<String, String> all = new TreeMap<>();
    String listeners =
        "PLAINTEXT://"
            + bootstrapServers()
            + ",CONTROLLER://"
            + Ports.LOOPBACK
            + ":"
            + controllerPort;
    all.put("process.roles", "broker,controller");
    all.put("node.id", "1");
    all.put("listeners", listeners);
    all.put("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
    all.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
    all.put("controller.listener.names", "CONTROLLER");
    all.put("inter.broker.listener.name", "PLAINTEXT");
    // Static voters are read from here at each start, so the controller's port may change.
    all.put("controller.quorum.voters", "1@" + Ports.LOOPBACK + ":" + controllerPort);
    all.put("log.dirs", settings.kafkaDir().resolve("log").toString());
    all.put("auto.create.topics.enable", "false");
    all.put("group.initial.rebalance.delay.ms", "0");
    for (String internal :
        List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
      all.put(internal + ".replication.factor", "1");
    }
    all.put("transaction.state.log.min.isr", "1");
    all.put("share.coordinator.state.topic.min.isr", "1");
    all.put("offsets.topic.num.partitions", "8");
    all.put("transaction.state.log.num.partitions", "8");
    // 128 MB at start by default, for a heap of 256.
    all.put("log.cleaner.dedupe.buffer.size", "8388608");
    // After kill -9 a restart has to wait for the old session to end.
    all.put("broker.session.timeout.ms", "3000");
    all.put("broker.heartbeat.interval.ms", "500");
    all.put("num.network.threads", "2");
    all.put("num.io.threads", "4");
    return all;
  }
}
