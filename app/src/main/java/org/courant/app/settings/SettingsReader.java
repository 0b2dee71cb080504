package org.courant.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.courant.app.node.NodeSettings;
import org.courant.processor.enrich.Profile;
import org.courant.processor.entity.UserGazetteer;
import org.courant.processor.stream.Guarantees;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;
import org.courant.schemas.TrustStore;
import org.jspecify.annotations.Nullable;

/** From settings as written to settings as meant; collects every fault before it gives up. */
final class SettingsReader {
  private final RawSettings raw;
  private final Map<String, String> environment;

  SettingsReader(RawSettings raw, Map<String, String> environment) {
    this.raw = raw;
    this.environment = environment;
  }

  Settings read() {
    Topics named = parsed(Setting.TOPICS_PREFIX, Topics::new, Topics.news());
    Topics topics = parsed(Setting.TOPICS_ARTICLES, named::readingFrom, named);
    int partitions = number(Setting.TOPICS_PARTITIONS, 4, 1, 10_000);
    int replication = number(Setting.TOPICS_REPLICATION, 1, 1, 100);
    int threads = number(Setting.PROCESSOR_THREADS, 1, 1, 64);
    String applicationId = parsed(Setting.PROCESSOR_APPLICATION_ID, Function.identity(), "courant");
    Path stateDir =
        raw.values.containsKey(Setting.PROCESSOR_STATE_DIR)
            ? parsed(Setting.PROCESSOR_STATE_DIR, Path::of, Path.of("."))
            : null;
    Profile profile = parsed(Setting.STANCE_PROFILE, SettingsReader::profile, Profile.THOROUGH);
    UserGazetteer gazetteer = gazetteer();
    ScaleSettings scale = new ScaleReader(raw, this).read();
    raw.faults.addAll(Guarantees.broken(raw.kafka));
    IngestSettings ingest = new IngestReader(raw, this).read();
    OperationReader operation = new OperationReader(this);
    AdminSettings admin = operation.admin();
    LogSettings log = operation.log();
    PageSettings page = operation.page();
    StoriesSettings stories = new StoriesReader(this).read();
    NodeSettings node = node();
    RegistrySettings registry = registry();
    if (!raw.faults.isEmpty()) {
      throw new SettingsException(raw.faults);
    }
    return new Settings(
        raw.kafka,
        registry,
        topics,
        partitions,
        (short) replication,
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

  private static Profile profile(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "thorough" -> Profile.THOROUGH;
      case "fast" -> Profile.FAST;
      default -> throw new IllegalArgumentException("'" + written + "' must be thorough or fast");
    };
  }

  private UserGazetteer gazetteer() {
    RawSettings.Value file = raw.values.get(Setting.GAZETTEER);
    if (file == null) {
      return UserGazetteer.none();
    }
    try {
      return GazetteerFile.read(file.text());
    } catch (IllegalArgumentException e) {
      String.valueOf(e.getMessage())
          .lines()
          .map(l -> file.place() + ": " + l)
          .forEach(raw.faults::add);
      return UserGazetteer.none();
    }
  }

  private NodeSettings node() {
    Path home = Path.of(environment.getOrDefault("COURANT_HOME", "."));
    Path dataDir = parsed(Setting.NODE_DATA_DIR, Path::of, home.resolve(".courant"));
    int kafkaPort = number(Setting.NODE_KAFKA_PORT, NodeSettings.DEFAULT_KAFKA_PORT, 0, 65_535);
    int registryPort =
        number(Setting.NODE_REGISTRY_PORT, NodeSettings.DEFAULT_REGISTRY_PORT, 0, 65_535);
    try {
      return new NodeSettings(dataDir, kafkaPort, registryPort);
    } catch (IllegalArgumentException e) {
      raw.faults.add(String.valueOf(e.getMessage()));
      return new NodeSettings(dataDir, 0, 0);
    }
  }

  /** Java's own message quotes the address, in which a password may stand. */
  private static URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "is no address: " + e.getReason() + " at character " + (e.getIndex() + 1), e);
    }
  }

  private @Nullable TrustStore trustStore() {
    String file = text(Setting.REGISTRY_TRUSTSTORE);
    return file == null
        ? null
        : new TrustStore(Path.of(file), text(Setting.REGISTRY_TRUSTSTORE_PASSWORD));
  }

  private @Nullable RegistrySettings registry() {
    RawSettings.Value url = raw.values.get(Setting.REGISTRY_URL);
    String user = text(Setting.REGISTRY_USER);
    String password = text(Setting.REGISTRY_PASSWORD);
    if (url == null) {
      if (user != null || password != null) {
        raw.faults.add("registry.user and registry.password need registry.url");
      }
      return null;
    }
    try {
      RegistrySettings plain = RegistrySettings.of(address(url.text()));
      return new RegistrySettings(
          plain.url(),
          plain.connectTimeout(),
          plain.requestTimeout(),
          plain.patience(),
          user,
          password,
          trustStore());
    } catch (IllegalArgumentException e) {
      raw.faults.add(url.place() + ": " + e.getMessage());
      return null;
    }
  }

  static boolean yesOrNo(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + written + "' must be true or false");
    };
  }

  @Nullable String text(Setting setting) {
    RawSettings.Value value = raw.values.get(setting);
    return value == null ? null : value.text();
  }

  int number(Setting setting, int byDefault, int least, int most) {
    RawSettings.Value value = raw.values.get(setting);
    if (value == null) {
      return byDefault;
    }
    try {
      int number = Integer.parseInt(value.text().strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the rule.
    }
    raw.faults.add(
        value.place()
            + ": '"
            + value.text()
            + "' must be a whole number from "
            + least
            + " to "
            + most);
    return byDefault;
  }

  <T> T parsed(Setting setting, Function<String, T> parse, T byDefault) {
    RawSettings.Value value = raw.values.get(setting);
    if (value == null) {
      return byDefault;
    }
    try {
      if (!value.text().isBlank()) {
        return parse.apply(value.text());
      }
      raw.faults.add(value.place() + ": must not be blank");
    } catch (IllegalArgumentException e) {
      raw.faults.add(value.place() + ": " + e.getMessage());
    }
    return byDefault;
  }
}
