package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.courant.evaluate.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an evaluation's outcome goes. */
final class EvaluateOutput {
  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was found beside what is right to this file.")
  private @Nullable Path predictions;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  void write(Report report) {
    if (predictions != null) {
      write(predictions, report.predictions());
    }
    PrintStream out = Terminal.out();
    if (json) {
      out.println(report.json());
    } else {
      out.print(report.text());
    }
    out.flush();
  }

  private static void write(Path file, Iterable<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
