package org.courant.app.node;

import java.nio.file.Path;

/**
 * Where the node lives.
 *
 * @param dataDir everything it keeps: broker, registry, logs, stream state
 * @param kafkaPort on loopback; 0 picks a free one
 * @param registryPort on loopback; 0 picks a free one
 */
public record NodeSettings(Path dataDir, int kafkaPort, int registryPort) {
  public static final int DEFAULT_KAFKA_PORT = 9092;
  public static final int DEFAULT_REGISTRY_PORT = 8081;

  public NodeSettings {
    dataDir = dataDir.toAbsolutePath().normalize();
    check("node.kafka-port", kafkaPort);
    check("node.registry-port", registryPort);
    if (kafkaPort != 0 && kafkaPort == registryPort) {
      throw new IllegalArgumentException(
          "node.kafka-port and node.registry-port are both " + kafkaPort + "; they must differ");
    }
  }

  private static void check(String key, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(key + ": " + port + " must be 0 to 65535");
    }
  }

  Path kafkaDir() {
    return dataDir.resolve("kafka");
  }

  Path registryDir() {
    return dataDir.resolve("registry");
  }

  Path logsDir() {
    return dataDir.resolve("logs");
  }
}
