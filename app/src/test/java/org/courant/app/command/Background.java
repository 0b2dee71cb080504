package org.courant.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.courant.app.Main;

/** A command that runs on while a test goes on, and its log. */
public final class Background implements AutoCloseable {
  private final Process process;
  private final Path log;

  private Background(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  public static Background command(Map<String, String> environment, List<String> args)
      throws IOException {
    Path log = Files.createTempFile(Path.of("target"), "courant", ".log");
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"));
    all.add(Main.class.getName());
    all.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    return new Background(builder.start(), log);
  }

  public String said() throws IOException {
    return Files.readString(log);
  }

  /** Whether it has said so; false where it ends, or a minute passes, without. */
  public boolean says(String words) throws IOException, InterruptedException {
    for (int i = 0; i < 600 && process.isAlive() && !said().contains(words); i++) {
      Thread.sleep(100);
    }
    return said().contains(words);
  }

  /** By SIGTERM; its exit code. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(40, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
