package org.courant.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.courant.app.node.SecuredCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One secured cluster for all tests of the run that want one. */
final class Secured implements BeforeAllCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(Secured.class);

  private static @Nullable Started started;

  /** Closed by JUnit at the end of the run. */
  private record Started(SecuredCluster cluster, Path dir) implements AutoCloseable {
    @Override
    public void close() {
      cluster.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    started =
        context.getRoot().getStore(SPACE).computeIfAbsent(Started.class, k -> run(), Started.class);
  }

  private static Started run() {
    try {
      Path dir = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "secured");
      return new Started(
          SecuredCluster.start(
              dir, "ingest", "processor", "reader", "operator", "stories", "page", "nobody"),
          dir);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("no cluster", e);
    }
  }

  static SecuredCluster cluster() {
    return running().cluster();
  }

  static Path dir() {
    return running().dir();
  }

  private static Started running() {
    Started running = started;
    if (running == null) {
      throw new IllegalStateException("the test class needs @ExtendWith(Secured.class)");
    }
    return running;
  }

  /** The variables by which a command gets these client settings, verbatim as a file has them. */
  static Map<String, String> environment(String prefix, Map<String, String> kafka)
      throws IOException {
    return environment(prefix, kafka, cluster().registryUrl().toString());
  }

  static Map<String, String> environment(
      String prefix, Map<String, String> kafka, String registryUrl) throws IOException {
    return environmentWith(prefix, kafka, "registry: {url: '" + registryUrl + "'}");
  }

  /**
   * The same with more of the file.
   *
   * @param registry the section, as YAML
   */
  static Map<String, String> environmentWith(
      String prefix, Map<String, String> kafka, String registry) throws IOException {
    Path file = Files.createTempFile(dir(), "courant", ".yaml");
    StringBuilder yaml = new StringBuilder("kafka:\n");
    new TreeMap<>(kafka)
        .forEach(
            (key, value) ->
                yaml.append("  ").append(key).append(": '").append(value).append("'\n"));
    yaml.append(registry).append("\n");
    yaml.append("topics: {prefix: ").append(prefix).append("}\n");
    yaml.append("processor: {application-id: ").append(prefix).append("-app}\n");
    yaml.append("node: {data-dir: '").append(dir().resolve(prefix)).append("'}\n");
    Files.writeString(file, yaml);
    return Map.of("COURANT_CONFIG", file.toString());
  }
}
