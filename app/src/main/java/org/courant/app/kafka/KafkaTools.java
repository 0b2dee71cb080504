package org.courant.app.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.courant.app.settings.Cluster;

/** Runs one of Kafka's tools in a process of its own, with this terminal's input and output. */
public final class KafkaTools {
  private static final String BOOTSTRAP = "--bootstrap-server";
  private static final String CONFIG = "--command-config";

  private KafkaTools() {}

  /** Asked only where the tool wants a cluster. */
  public interface ClusterSource {
    Cluster cluster() throws InterruptedException;
  }

  /**
   * The tool's exit code.
   *
   * @param cluster asked only if the tool wants one and the arguments do not name it
   */
  public static int run(KafkaTool tool, List<String> args, ClusterSource cluster)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(args);
    Path secrets = null;
    if (tool.takesCluster() && !names(args, BOOTSTRAP)) {
      Cluster target = cluster.cluster();
      all.add(BOOTSTRAP);
      all.add(target.bootstrapServers());
      if (target.kafka().size() > 1 && !names(args, CONFIG)) {
        secrets = write(target);
        all.add(CONFIG);
        all.add(secrets.toString());
      }
    }
    try {
      return new ProcessBuilder(command(tool, all)).inheritIO().start().waitFor();
    } finally {
      if (secrets != null) {
        Files.deleteIfExists(secrets);
      }
    }
  }

  static List<String> command(KafkaTool tool, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dlog4j2.configurationFile=classpath:log4j2-tools.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), tool.mainClass()));
    command.addAll(args);
    return command;
  }

  private static boolean names(List<String> args, String option) {
    return args.stream().anyMatch(arg -> arg.equals(option) || arg.startsWith(option + "="));
  }

  /** Client settings hold passwords: the file is for its owner alone, and short-lived. */
  private static Path write(Cluster cluster) throws IOException {
    Path file =
        Files.createTempFile(
            "courant-client",
            ".properties",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    file.toFile().deleteOnExit(); // Ctrl-C ends us before the tool's end is seen
    Properties properties = new Properties();
    cluster.kafka().forEach((key, value) -> properties.setProperty(key, String.valueOf(value)));
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    return file;
  }
}
