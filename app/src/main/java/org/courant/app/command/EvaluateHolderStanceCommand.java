package org.courant.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.evaluate.stance.DseReader;
import org.courant.evaluate.stance.HolderEvaluation;
import org.courant.processor.enrich.Enricher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "holder-stance",
    description = {
      "Who of two stands how on the other, in one sentence.",
      "Reads DSE: sentence with p and q in [brackets], p, q and label 0 to 4, separated by tabs."
    },
    mixinStandardHelpOptions = true)
final class EvaluateHolderStanceCommand implements Callable<Integer> {
  @Mixin private EvaluateOutput output;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files in DSE's format.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    output.write(
        HolderEvaluation.run(
                files.stream().flatMap(f -> DseReader.read(f).stream()).toList(), Enricher.create())
            .report());
    return ExitCode.DONE;
  }
}
