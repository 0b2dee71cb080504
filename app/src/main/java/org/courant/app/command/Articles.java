package org.courant.app.command;

import java.nio.file.Path;
import java.util.List;
import org.courant.ingest.reader.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads. */
final class Articles {
  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = "Text or JSON with one or many articles; - is standard input.")
  List<Path> paths = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "Read as ${COMPLETION-CANDIDATES} instead of looking at the content.")
  @Nullable Format format;
}
