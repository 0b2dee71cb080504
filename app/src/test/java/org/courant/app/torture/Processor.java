package org.courant.app.torture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** `courant process` or `courant stories` as a process, started again as a supervisor would. */
final class Processor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final int MOST_STARTS = 20;
  private static final String RUNNING = " is RUNNING";

  final String name;
  private final String command;
  private final Path dir;
  private final Map<String, String> environment;
  private String before = "";
  private int starts;
  private Child child;

  /**
   * @param command {@code process} or {@code stories}
   * @param cluster brokers, registry, topics and group, as {@code COURANT_} variables
   */
  Processor(String command, int number, Path folder, Map<String, String> cluster)
      throws IOException {
    this.name = command + "-" + number;
    this.command = command;
    this.dir = Files.createDirectories(folder.resolve(name));
    environment = new HashMap<>(cluster);
    environment.put("COURANT_STANCE_PROFILE", "fast");
    environment.put("COURANT_NODE_DATA_DIR", dir.toString());
    environment.put("COURANT_PROCESSOR_STATE_DIR", state().toString());
    child = start();
  }

  Path state() {
    return dir.resolve("streams");
  }

  private Child start() {
    starts++;
    return Child.start(
        List.of("-Xmx512m"),
        before + System.getProperty("java.class.path"),
        List.of("org.courant.app.Main", command),
        environment,
        dir.resolve(name + "-" + starts + ".log"));
  }

  /** How long from the start to RUNNING; one that ends meanwhile is started again. */
  Duration startAndAwait() throws InterruptedException {
    child = start();
    return awaitRunning();
  }

  Duration awaitRunning() throws InterruptedException {
    int most = starts + MOST_STARTS;
    return Wait.until(
        name + " running, see " + child.log(),
        PATIENCE,
        () -> {
          if (!child.isAlive()) {
            if (starts == most) {
              throw new AssertionError(name + " ends again and again; see " + child.log());
            }
            child = start();
          }
          return child.says(RUNNING) > 0;
        });
  }

  void begin() {
    child = start();
  }

  void kill() throws InterruptedException {
    child.kill();
  }

  /** Drains it; it must be done in time, and say so by its exit code. */
  Duration stop() throws InterruptedException {
    long began = System.nanoTime();
    int code = child.term(Duration.ofSeconds(45));
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    if (code != 0 || took.toSeconds() >= 30) {
      throw new AssertionError(
          "%s: exit code %d after %d ms, must be 0 within 30 s; see %s"
              .formatted(name, code, took.toMillis(), child.log()));
    }
    return took;
  }

  void pause(Duration time) throws InterruptedException {
    child.pause();
    try {
      Thread.sleep(time.toMillis());
    } finally {
      child.resume();
    }
  }

  /** The next start is of a program with another version. */
  void upgrade(Path classes) {
    before = classes + File.pathSeparator;
  }

  /** How often it, or what it was before, was started. */
  int starts() {
    return starts;
  }

  boolean isAlive() {
    return child.isAlive();
  }

  @Override
  public void close() {
    child.close();
  }
}
