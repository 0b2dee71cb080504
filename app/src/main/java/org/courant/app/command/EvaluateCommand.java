package org.courant.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = "Scores the engine on labelled sets of yours or of others.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "TASK",
    subcommands = {
      EvaluateNerCommand.class,
      EvaluateAuthorStanceCommand.class,
      EvaluateHolderStanceCommand.class,
      EvaluateQuotesCommand.class,
      EvaluateStoriesCommand.class,
      EvaluateAllCommand.class
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "evaluate what? One of " + spec.subcommands().keySet());
  }
}
