package org.courant.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.evaluate.stance.AuthorEvaluation;
import org.courant.evaluate.stance.AuthorStance;
import org.courant.evaluate.stance.NewsMtscReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "author-stance",
    description = {
      "The author's stance towards one person or thing of a sentence.",
      "Reads NewsMTSC: a JSON object a line with sentence, from, to and polarity."
    },
    mixinStandardHelpOptions = true)
final class EvaluateAuthorStanceCommand implements Callable<Integer> {
  @Mixin private EvaluateOutput output;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files in NewsMTSC's format.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    output.write(
        AuthorEvaluation.run(
                files.stream().flatMap(f -> NewsMtscReader.read(f).stream()).toList(),
                AuthorStance.engine())
            .report());
    return ExitCode.DONE;
  }
}
