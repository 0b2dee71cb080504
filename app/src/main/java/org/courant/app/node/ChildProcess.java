package org.courant.app.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One program of the node, its output in a log file of its own. */
final class ChildProcess implements AutoCloseable {
  private static final int TAIL_LINES = 15;

  private final String name;
  private final Process process;
  private final Path log;

  private ChildProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * @param jvm options of the child's JVM
   * @param program main class and its arguments
   */
  static ChildProcess start(
      String name, List<String> jvm, String classPath, List<String> program, Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(JvmFlags.forThisJava());
    command.addAll(List.of("-cp", classPath, ChildMain.class.getName()));
    command.addAll(program);
    try {
      Files.createDirectories(log.getParent());
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ChildProcess(name, process, log);
    } catch (IOException e) {
      throw new NodeException("the " + name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Until it is ready; an error with the end of its log if it dies or takes too long. */
  void await(BooleanSupplier ready, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new NodeException(
            "the "
                + name
                + " ended with code "
                + process.exitValue()
                + "; its log "
                + log
                + " says:\n"
                + tail());
      }
      if (System.nanoTime() > deadline) {
        throw new NodeException(
            "the "
                + name
                + " was not ready within "
                + patience.toSeconds()
                + " s; its log "
                + log
                + " says:\n"
                + tail());
      }
      Thread.sleep(50);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the action is the whole answer
  void onExit(Runnable action) {
    process.toHandle().onExit().thenRun(action);
  }

  /** Asks first, then insists; a broker without its quorum may not heed SIGTERM. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (process.waitFor(10, TimeUnit.SECONDS)) {
        return;
      }
      process.destroy();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    } catch (IOException | UncheckedIOException e) {
      return "(the log cannot be read: " + e.getMessage() + ")";
    }
  }
}
