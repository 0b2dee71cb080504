package org.courant.app.node;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Kafka's own storage tool, by reflection: the broker is a run-time dependency, and nothing of ours
 * compiles against it.
 */
final class StorageFormat {
  private StorageFormat() {}

  /**
   * Formats the broker's folders.
   *
   * @param more the tool's own options, such as users to begin with
   */
  static void run(Path serverProperties, String clusterId, String... more) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("format", "--cluster-id", clusterId));
    all.addAll(List.of("--config", serverProperties.toString()));
    all.addAll(List.of(more));
    String[] args = all.toArray(String[]::new);
    try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      Object code =
          Class.forName("kafka.tools.StorageTool")
              .getMethod("execute", String[].class, PrintStream.class)
              .invoke(null, args, out);
      if (!Integer.valueOf(0).equals(code)) {
        throw new NodeException("the broker's folder cannot be formatted: " + text(said));
      }
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new NodeException(
          "the broker's folder cannot be formatted: " + cause.getMessage() + " " + text(said),
          cause);
    }
  }

  private static String text(ByteArrayOutputStream said) {
    return said.toString(StandardCharsets.UTF_8).strip();
  }
}
