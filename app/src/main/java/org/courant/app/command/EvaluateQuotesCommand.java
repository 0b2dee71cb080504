package org.courant.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.courant.evaluate.quote.PolnearReader;
import org.courant.evaluate.quote.QuoteEvaluation;
import org.courant.processor.enrich.Enricher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "quotes",
    description = {
      "Who said what: source, cue and content token by token, and the speakers.",
      "Reads PolNeAR: a folder with text/NAME.txt and attributions/NAME_WHO.ann (brat)."
    },
    mixinStandardHelpOptions = true)
final class EvaluateQuotesCommand implements Callable<Integer> {
  @Mixin private EvaluateOutput output;

  @Parameters(paramLabel = "DIR", description = "A folder in PolNeAR's format.")
  private Path folder = Path.of(".");

  @Override
  public Integer call() {
    output.write(QuoteEvaluation.run(PolnearReader.read(folder), Enricher.create()).report());
    return ExitCode.DONE;
  }
}
