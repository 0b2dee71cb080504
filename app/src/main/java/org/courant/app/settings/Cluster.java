package org.courant.app.settings;

import java.util.Map;
import org.courant.app.node.RunningNode;
import org.courant.schemas.RegistrySettings;

/**
 * The broker and registry that a command works with: those of the settings, else the node that runs
 * on the data folder.
 *
 * @param kafka client settings, {@code bootstrap.servers} among them
 */
public record Cluster(Map<String, Object> kafka, RegistrySettings registry) {
  private static final String BOOTSTRAP = "bootstrap.servers";

  public Cluster {
    kafka = Map.copyOf(kafka);
  }

  public static Cluster resolve(Settings settings) {
    if (settings.kafka().containsKey(BOOTSTRAP)) {
      RegistrySettings registry = settings.registry();
      if (registry == null) {
        throw new NoClusterException(
            "kafka.bootstrap.servers is set but registry.url is not; set it, or"
                + " COURANT_REGISTRY_URL");
      }
      return new Cluster(settings.kafka(), registry);
    }
    RunningNode node =
        RunningNode.find(settings.node().dataDir())
            .orElseThrow(
                () ->
                    new NoClusterException(
                        "no cluster: no node runs on "
                            + settings.node().dataDir()
                            + "; start one with `courant up`, or set kafka.bootstrap.servers"
                            + " (COURANT_KAFKA_BOOTSTRAP_SERVERS) and registry.url"));
    Settings at = settings.at(node.bootstrapServers(), node.registryUrl());
    return new Cluster(at.kafka(), RegistrySettings.of(node.registryUrl()));
  }

  /** Without the clients' settings, which hold secrets. */
  @Override
  public String toString() {
    return "Cluster[" + bootstrapServers() + ", " + registry + "]";
  }

  public String bootstrapServers() {
    return String.valueOf(kafka.get(BOOTSTRAP));
  }
}
