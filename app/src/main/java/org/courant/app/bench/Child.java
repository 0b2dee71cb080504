package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command in a process of its own, looked at from outside. */
final class Child implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Process process;
  private final BufferedReader said;
  private final long begin = System.nanoTime();

  private Child(Process process) {
    this.process = process;
    this.said = process.inputReader(UTF_8);
  }

  /**
   * Starts it.
   *
   * @param launcher the script {@code courant}
   */
  static Child start(Path launcher, List<String> words, Map<String, String> variables)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), words.stream()).toList());
    builder.environment().putAll(variables);
    return new Child(builder.redirectErrorStream(true).start());
  }

  /**
   * Reads what it says until a line holds some words, or the end.
   *
   * @return milliseconds from the start
   */
  double await(String words) throws IOException {
    String line = said.readLine();
    while (line != null && !line.contains(words)) {
      line = said.readLine();
    }
    if (line == null && !words.isEmpty()) {
      throw new IllegalStateException("the command ended without saying: " + words);
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /**
   * Waits until it ends by itself.
   *
   * @return milliseconds from the start
   */
  double awaitEnd() throws IOException, InterruptedException {
    while (said.readLine() != null) {
      // What it says is of no interest; a full pipe would hold it up.
    }
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("the command ended with code " + code);
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Reads on what it says and forgets it, since a full pipe would hold it up. */
  void hush() {
    Thread reader = new Thread(this::forget, "hush-" + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  private void forget() {
    try {
      while (said.readLine() != null) {
        // Of no interest.
      }
    } catch (IOException e) {
      // It has ended, and its pipe with it.
    }
  }

  /** Megabytes of memory that it has had at most, as Linux tells; not a number elsewhere. */
  double peak() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    }
  }

  /** Asks it to stop. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
