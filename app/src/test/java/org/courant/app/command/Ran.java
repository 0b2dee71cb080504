package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.app.Main;

/** A command run as a user runs it: a process of its own, with its output and exit code. */
public record Ran(int code, String out, String err) {

  public static Ran command(Map<String, String> environment, List<String> args)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(Path.of("target"), "courant", ".out");
    Path err = Files.createTempFile(Path.of("target"), "courant", ".err");
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Main.class.getName()));
    all.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectOutput(out.toFile()).redirectError(err.toFile());
    // Not as an option: ONNX Runtime 1.29 dies of a long command line.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Ran(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Within this process, for what ends before it writes to standard output. */
  static Ran here(List<String> args) {
    StringWriter err = new StringWriter();
    int code =
        Courant.commandLine()
            .setErr(new PrintWriter(err, true))
            .execute(args.toArray(String[]::new));
    return new Ran(code, "", err.toString());
  }
}
