package org.courant.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.courant.ingest.reader.ArticleReader;
import org.courant.ingest.reader.Format;
import org.courant.ingest.reader.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads. */
final class Articles {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = "Text or JSON with one or many articles; - is standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "Read as ${COMPLETION-CANDIDATES} instead of looking at the content.")
  private @Nullable Format format;

  boolean none() {
    return paths.isEmpty();
  }

  /** Hands on what is read, in the order of the command line. */
  void read(Consumer<Reading> readings) {
    ArticleReader reader = new ArticleReader(format);
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        reader.read(System.in, readings);
      } else {
        reader.read(path, readings);
      }
    }
  }
}
