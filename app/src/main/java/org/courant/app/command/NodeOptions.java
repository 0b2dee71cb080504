package org.courant.app.command;

import org.courant.app.node.NodeSettings;
import org.courant.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The embedded node's ports. */
final class NodeOptions {
  @Option(names = "--kafka-port", paramLabel = "PORT", description = "The broker's; 0 picks one.")
  @Nullable Integer kafkaPort;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      description = "The schema registry's; 0 picks one.")
  @Nullable Integer registryPort;

  NodeSettings over(Settings settings) {
    NodeSettings node = settings.node();
    return new NodeSettings(
        node.dataDir(),
        kafkaPort == null ? node.kafkaPort() : kafkaPort,
        registryPort == null ? node.registryPort() : registryPort);
  }
}
