package org.courant.app.node;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running node answers, as other commands find it in its data folder.
 *
 * @param pid of the process that owns the node
 * @param started when that process started, since pids are used again
 */
public record RunningNode(String bootstrapServers, URI registryUrl, long pid, Instant started) {
  private static final String FILE = "node.properties";

  /** The node on this folder, if one runs; a file left by a crash does not count. */
  public static Optional<RunningNode> find(Path dataDir) {
    Path file = dataDir.resolve(FILE);
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      RunningNode node =
          new RunningNode(
              properties.getProperty("bootstrap.servers", ""),
              URI.create(properties.getProperty("registry.url", "")),
              Long.parseLong(properties.getProperty("pid", "-1")),
              Instant.parse(properties.getProperty("started", "")));
      return Optional.of(node).filter(RunningNode::isAlive);
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a node ended on this folder without cleaning up. */
  static boolean wasKilled(Path dataDir) {
    return Files.exists(dataDir.resolve(FILE)) && find(dataDir).isEmpty();
  }

  void write(Path dataDir) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("bootstrap.servers", bootstrapServers);
    properties.setProperty("registry.url", registryUrl.toString());
    properties.setProperty("pid", String.valueOf(pid));
    properties.setProperty("started", started.toString());
    try (Writer out = Files.newBufferedWriter(dataDir.resolve(FILE))) {
      properties.store(out, "The running node; removed when it stops");
    }
  }

  static void remove(Path dataDir) throws IOException {
    Files.deleteIfExists(dataDir.resolve(FILE));
  }

  private boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(process -> process.isAlive() && started.equals(startOf(process)))
        .isPresent();
  }

  static RunningNode ours(String bootstrapServers, URI registryUrl) {
    ProcessHandle process = ProcessHandle.current();
    return new RunningNode(bootstrapServers, registryUrl, process.pid(), startOf(process));
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
