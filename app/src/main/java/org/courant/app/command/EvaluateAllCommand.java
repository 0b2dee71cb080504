package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.courant.evaluate.quality.QualityPage;
import org.courant.processor.stream.EngineVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "all",
    description = "Every development set, as one page: docs/quality.md.",
    mixinStandardHelpOptions = true)
final class EvaluateAllCommand implements Callable<Integer> {
  private static final String LABELS = "evaluate/src/test/resources/news-dev/news-dev.tsv";

  @Spec private CommandSpec spec;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      required = true,
      description = "The folder whose data/ holds the sets; absent sets are listed as absent.")
  private Path shared = Path.of("");

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "The labels of the news development set; by default those of this project.")
  private @Nullable Path labels;

  @Option(names = "--write", paramLabel = "FILE", description = "Write here instead of printing.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(shared)) {
      throw new ParameterException(
          spec.commandLine(), "--shared: '" + shared + "' must be a folder");
    }
    PrintWriter err = spec.commandLine().getErr();
    String page =
        QualityPage.write(
            EngineVersion.CURRENT,
            shared,
            labels == null ? ownLabels() : labels,
            set -> err.println("courant: " + set + " …"));
    if (file == null) {
      Terminal.out().print(page);
      Terminal.out().flush();
    } else {
      Files.writeString(file, page, UTF_8);
    }
    return ExitCode.DONE;
  }

  /** Beside the launcher, which tells where that is. */
  private static Path ownLabels() {
    String home = System.getenv("COURANT_HOME");
    return (home == null ? Path.of("") : Path.of(home)).resolve(LABELS);
  }
}
