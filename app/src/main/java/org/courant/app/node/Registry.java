package org.courant.app.node;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One Apicurio registry on an H2 file, seen through its Confluent API. */
final class Registry {
  private static final String MAIN = "io.quarkus.runner.GeneratedMain";

  private final NodeSettings settings;
  private final int port;

  Registry(NodeSettings settings, int port) {
    this.settings = settings;
    this.port = port;
  }

  ChildProcess start() {
    return ChildProcess.start(
        "registry",
        jvm(),
        runner() + System.getProperty("path.separator") + ownClasses(),
        List.of(MAIN),
        settings.logsDir().resolve("registry.log"));
  }

  URI url() {
    return URI.create("http://" + Ports.LOOPBACK + ":" + port + "/apis/ccompat/v7");
  }

  private List<String> jvm() {
    Path database = settings.registryDir().resolve("registry");
    List<String> jvm = new ArrayList<>(JvmFlags.small(192));
    jvm.add("-Dquarkus.http.host=" + Ports.LOOPBACK);
    jvm.add("-Dquarkus.http.port=" + port);
    jvm.add("-Dquarkus.management.host=" + Ports.LOOPBACK);
    jvm.add("-Dquarkus.management.port=" + Ports.free());
    jvm.add("-Dquarkus.log.level=WARN");
    jvm.add("-Dquarkus.banner.enabled=false");
    jvm.add("-Dquarkus.http.access-log.enabled=false");
    jvm.add("-Dquarkus.log.category.\"io.apicurio\".level=WARN");
    jvm.add("-Dapicurio.storage.kind=sql");
    jvm.add("-Dapicurio.storage.sql.kind=h2");
    jvm.add("-Dapicurio.datasource.url=jdbc:h2:file:" + database);
    jvm.add("-Dapicurio.rules.global.compatibility=BACKWARD");
    return jvm;
  }

  /**
   * The registry's jar, unpacked by the build beside our own. {@code COURANT_REGISTRY_HOME} names
   * another place.
   */
  private static Path runner() {
    String named = System.getenv("COURANT_REGISTRY_HOME");
    List<Path> homes =
        named != null
            ? List.of(Path.of(named))
            : List.of(
                ownClasses().resolveSibling("../registry").normalize(),
                // Classes from the build's own folder, as in tests.
                ownClasses().resolveSibling("courant").resolve("registry"));
    for (Path home : homes) {
      Path[] runners = Files.isDirectory(home) ? in(home) : new Path[0];
      if (runners.length > 0) {
        return runners[0];
      }
    }
    throw new NodeException("no registry in " + homes + "; build again with mvn package");
  }

  private static Path[] in(Path home) {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(f -> f.toString().endsWith("-runner.jar")).toArray(Path[]::new);
    } catch (IOException e) {
      throw new NodeException("the registry's folder " + home + " cannot be read", e);
    }
  }

  /** The jar, or in tests the folder, that holds {@link ChildMain}. */
  private static Path ownClasses() {
    try {
      return Path.of(ChildMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new NodeException("the program's own jar has no path", e);
    }
  }
}
