package org.courant.app.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.courant.app.node.NodeSettings;
import org.courant.processor.enrich.Profile;
import org.courant.processor.entity.UserGazetteer;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * All that a user may set, in {@code courant.yaml} or {@code COURANT_*} variables.
 *
 * @param kafka client settings under Kafka's own names, verbatim
 * @param registry null: the running node's
 * @param stateDir null: under the data folder
 * @param profile how much time an article's stances are worth
 * @param gazetteer the user's own names, read and checked
 */
public record Settings(
    Map<String, Object> kafka,
    @Nullable RegistrySettings registry,
    Topics topics,
    int partitions,
    short replication,
    NodeSettings node,
    String applicationId,
    int threads,
    @Nullable Path stateDir,
    ScaleSettings scale,
    Profile profile,
    UserGazetteer gazetteer,
    IngestSettings ingest,
    AdminSettings admin,
    LogSettings log,
    StoriesSettings stories,
    PageSettings page) {

  public Settings {
    kafka = Map.copyOf(kafka);
  }

  /**
   * Reads the file, then lays the variables over it.
   *
   * @param file named by the user, or null to take {@code COURANT_CONFIG} or {@code courant.yaml}
   * @throws SettingsException with every fault there is
   */
  public static Settings read(@Nullable Path file, Map<String, String> environment) {
    RawSettings raw = new RawSettings();
    Path chosen = file != null ? file : byDefault(environment);
    if (chosen != null) {
      raw.readFile(chosen);
    }
    raw.readVariables(environment);
    new SecretPlaces(raw, environment, chosen).fill();
    return new SettingsReader(raw, environment).read();
  }

  public Settings withNode(NodeSettings other) {
    return new Settings(
        kafka,
        registry,
        topics,
        partitions,
        replication,
        other,
        applicationId,
        threads,
        stateDir,
        scale,
        profile,
        gazetteer,
        ingest,
        admin,
        log,
        stories,
        page);
  }

  public Settings withGazetteer(UserGazetteer other) {
    return new Settings(
        kafka,
        registry,
        topics,
        partitions,
        replication,
        node,
        applicationId,
        threads,
        stateDir,
        scale,
        profile,
        other,
        ingest,
        admin,
        log,
        stories,
        page);
  }

  public Settings withPage(PageSettings other) {
    return new Settings(
        kafka,
        registry,
        topics,
        partitions,
        replication,
        node,
        applicationId,
        threads,
        stateDir,
        scale,
        profile,
        gazetteer,
        ingest,
        admin,
        log,
        stories,
        other);
  }

  public Settings withDataDir(Path dataDir) {
    return withNode(new NodeSettings(dataDir, node.kafkaPort(), node.registryPort()));
  }

  /** The same settings, pointed at a node. */
  public Settings at(String bootstrapServers, URI registryUrl) {
    Map<String, Object> all = new TreeMap<>(kafka);
    all.put("bootstrap.servers", bootstrapServers);
    return new Settings(
        all,
        RegistrySettings.of(registryUrl),
        topics,
        partitions,
        replication,
        node,
        applicationId,
        threads,
        stateDir,
        scale,
        profile,
        gazetteer,
        ingest,
        admin,
        log,
        stories,
        page);
  }

  public Path streamStateDir() {
    return stateDir != null ? stateDir : node.dataDir().resolve("streams");
  }

  public Path ingestStateDir() {
    Path own = ingest.stateDir();
    return own != null ? own : node.dataDir().resolve("ingest");
  }

  private static @Nullable Path byDefault(Map<String, String> environment) {
    String named = environment.get("COURANT_CONFIG");
    if (named != null) {
      return Path.of(named);
    }
    Path here = Path.of("courant.yaml");
    return Files.exists(here) ? here : null;
  }

  /** Without the clients' settings, which hold secrets. */
  @Override
  public String toString() {
    return "Settings[kafka=" + kafka.keySet() + ", " + registry + ", " + topics + ", " + node + "]";
  }
}
