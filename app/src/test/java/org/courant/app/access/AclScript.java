package org.courant.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code ops/acls} prints: the commands' arguments. */
public final class AclScript {
  private AclScript() {}

  /** Each command's arguments, without the command itself. */
  public static List<List<String>> prints(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "../ops/acls"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(Path.of("").toAbsolutePath().toFile());
    builder.environment().put("KAFKA_ACLS", "acls");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalArgumentException(said);
    }
    return said.lines().map(line -> Stream.of(line.split(" ")).skip(1).toList()).toList();
  }
}
